using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportLint.Analyzers.Hosting;

namespace ReportLint.Analyzers.Generation;

/// <summary>Makes each report of a project a class: its official text, its year, its agency, and every known figure as a constant.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads files.</summary>
    internal const string ReadStep = "Read";

    /// <summary>The step that knows of all reports: class names and last year's reports.</summary>
    internal const string PlanStep = "Plan";

    /// <summary>The step that writes C#.</summary>
    internal const string WriteStep = "Write";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => AdditionalFileKind.IsReport(pair.Left, pair.Right))
            .Select((pair, cancellationToken) => ReportFile.Read(pair.Left, cancellationToken))
            .WithTrackingName(ReadStep);
        var others = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => AdditionalFileKind.IsContext(pair.Left, pair.Right))
            .Select((pair, cancellationToken) => ReportFile.Read(pair.Left, cancellationToken));
        var name = context.AnalyzerConfigOptionsProvider.Select((options, _) => HostOptions.ReadNamespace(options.GlobalOptions));
        var classes = files.Collect().Combine(others.Collect()).Combine(name)
            .SelectMany((all, _) => all.Right is { } space ? ClassPlan.For(all.Left.Left, all.Left.Right, space) : [])
            .WithTrackingName(PlanStep)
            .Select((plan, _) => ClassWriter.Write(plan))
            .WithTrackingName(WriteStep);
        context.RegisterSourceOutput(classes, (output, generated) => output.AddSource(generated.HintName, SourceText.From(generated.Code, Encoding.UTF8)));
    }
}

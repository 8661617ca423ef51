using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportLint.Analyzers.Hosting;
using ReportLint.Forms;

namespace ReportLint.Analyzers.Generation;

/// <summary>Makes each report of a project a class: its official text, its year, its agency, and its figures, by the names of the form.</summary>
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
        var plans = files.Collect().Combine(others.Collect()).Combine(name)
            .SelectMany((all, _) => all.Right is { } space ? ClassPlan.For(all.Left.Left, all.Left.Right, space) : [])
            .WithTrackingName(PlanStep);
        var classes = plans.Select((plan, _) => ClassWriter.Write(plan)).WithTrackingName(WriteStep);
        var forms = plans.Select((plan, _) => (plan.Namespace, plan.File.Report.Edition.Year)).Collect()
            .SelectMany((all, _) => all.Distinct().OrderBy(form => form.Year))
            .Select((form, _) => FormWriter.Write(form.Namespace, StatutoryForm.All.Single(edition => edition.Year == form.Year)));
        context.RegisterSourceOutput(classes, Add);
        context.RegisterSourceOutput(forms, Add);

        static void Add(SourceProductionContext output, GeneratedClass generated) => output.AddSource(generated.HintName, SourceText.From(generated.Code, Encoding.UTF8));
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportLint.Analyzers.Hosting;

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
        var handed = context.AdditionalTextsProvider.Where(AdditionalFileKind.IsHanded).Select((file, cancellationToken) => file.GetText(cancellationToken)?.ToString() ?? "").Collect();
        var name = context.AnalyzerConfigOptionsProvider.Select((options, _) => HostOptions.ReadNamespace(options.GlobalOptions));
        // Where the build's task hands over what it read, no report is read here.
        var plans = files.Collect().Combine(others.Collect()).Combine(name).Combine(handed)
            .SelectMany((all, _) => all.Left.Right is { } space && all.Right.IsEmpty ? ClassPlan.For(all.Left.Left.Left, all.Left.Left.Right, space) : [])
            .WithTrackingName(PlanStep);
        var handedClasses = handed.Combine(name).SelectMany((all, _) => all.Right is { } space ? all.Left.SelectMany(text => HandedClass.For(text, space)) : []);
        var forms = plans.Select((plan, _) => (plan.Namespace, plan.File.Report.Edition.Year)).Collect()
            .Combine(handedClasses.Select((handedClass, _) => (handedClass.Namespace, Year: handedClass.Data.Edition)).Collect())
            .SelectMany((all, _) => all.Left.Concat(all.Right).Distinct().OrderBy(form => form.Year))
            .Select((form, _) => FormWriter.Write(form.Namespace, FormWriter.EditionOf(form.Year)));
        context.RegisterSourceOutput(plans.Select((plan, _) => plan.Write()).WithTrackingName(WriteStep), Add);
        context.RegisterSourceOutput(handedClasses.Select((handedClass, _) => handedClass.Write()), Add);
        context.RegisterSourceOutput(forms, Add);

        static void Add(SourceProductionContext output, GeneratedClass generated) => output.AddSource(generated.HintName, SourceText.From(generated.Code, Encoding.UTF8));
    }
}

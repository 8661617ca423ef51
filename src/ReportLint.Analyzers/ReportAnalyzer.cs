using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReportLint.Analyzers.Generation;
using ReportLint.Analyzers.Hosting;
using ReportLint.Analyzers.Linting;
using ReportLint.Rendering;
using ReportLint.Rules;
using ReportLint.Wording;

namespace ReportLint.Analyzers;

/// <summary>Reports the core's findings in the report files of a project, at the same places and in the same words as every other host.</summary>
/// <remarks>In a command-line build the MSBuild task speaks and this analyzer is silent, unless <c>ReportLintHost</c> is <c>analyzer</c>.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Two reports whose file names lead to the same class: neither has one.</summary>
    internal static readonly DiagnosticDescriptor SameClassName = new(
        "RLG001",
        GeneratorMessages.SameClassNameTitle.Chinese,
        "{0}",
        "ReportLint.Generator",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    private readonly Descriptors _descriptors;
    private readonly LintCache _cache;

    /// <summary>The analyzer with every rule of this version.</summary>
    public ReportAnalyzer()
        : this(RuleCatalogue.Default)
    {
    }

    /// <summary>The analyzer with other rules, for tests.</summary>
    internal ReportAnalyzer(RuleCatalogue catalogue)
    {
        _descriptors = new Descriptors(catalogue);
        _cache = new LintCache(catalogue);
        SupportedDiagnostics = _descriptors.All.Add(SameClassName);
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var options = HostOptions.Read(provider.GlobalOptions);
        if (options.Namespace is not null && context.Options.AdditionalFiles.Any(AdditionalFileKind.IsHanded))
        {
            context.RegisterAdditionalFileAction(file => ReportSameNames(file, options.Language ?? Language.Chinese));
            return;
        }
        var reports = Files(context.Options, AdditionalFileKind.IsReport);
        if (reports.Count == 0)
            return;
        if (options.Namespace is not null)
        {
            var names = ClassNames.Assign(reports.Select(report => report.Path));
            context.RegisterAdditionalFileAction(file => ReportSameName(file, file.AdditionalFile.Path, names, options.Language ?? Language.Chinese));
        }
        if (!options.Speaks)
            return;
        var inputs = new LintInputs(options,
            Texts(reports, context.CancellationToken),
            Texts(Files(context.Options, AdditionalFileKind.IsContext), context.CancellationToken),
            Texts(Files(context.Options, AdditionalFileKind.IsNeighbour), context.CancellationToken));
        context.RegisterAdditionalFileAction(file => ReportFindings(file, inputs));
    }

    private void ReportFindings(AdditionalFileAnalysisContext context, LintInputs inputs)
    {
        foreach (var (finding, language) in _cache.Get(inputs, context.CancellationToken).In(context.AdditionalFile.Path))
            context.ReportDiagnostic(RoslynDiagnostics.Map(finding, language, _descriptors.For(finding)));
    }

    /// <summary>Says it of all reports that the build's task read.</summary>
    private static void ReportSameNames(AdditionalFileAnalysisContext context, Language language)
    {
        if (!AdditionalFileKind.IsHanded(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        var paths = ReportDataFile.ReadPaths(text.ToString());
        var names = ClassNames.Assign(paths);
        foreach (var path in paths)
            ReportSameName(context, path, names, language);
    }

    private static void ReportSameName(AdditionalFileAnalysisContext context, string path, ClassNames names, Language language)
    {
        if (names.OtherWithSameName(path) is not { } other)
            return;
        var message = GeneratorMessages.SameClassName.With(Path.GetFileName(other), ClassNames.BaseName(path)).ToString(language);
        context.ReportDiagnostic(Diagnostic.Create(SameClassName, Location.Create(path, default, default), message));
    }

    private static List<AdditionalText> Files(AnalyzerOptions options, Func<AdditionalText, AnalyzerConfigOptionsProvider, bool> isWanted) =>
    [
        .. options.AdditionalFiles.Where(file => isWanted(file, options.AnalyzerConfigOptionsProvider))
            .GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First())
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<AdditionalFileText> Texts(IEnumerable<AdditionalText> files, CancellationToken cancellationToken) =>
        [.. files.Select(file => AdditionalFileText.Of(file, cancellationToken))];
}

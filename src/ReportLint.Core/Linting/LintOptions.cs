using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Linting;

/// <summary>What a host brings to a run besides the files.</summary>
public sealed record LintOptions
{
    /// <summary>The day of the check: years and publication dates later than this have not come yet.</summary>
    public required DateTime Today { get; init; }

    /// <summary>Where <c>.editorconfig</c> files and baselines come from.</summary>
    public IEditorConfigSource EditorConfigs { get; init; } = new NoEditorConfig();

    /// <summary>Which baseline the run goes by.</summary>
    public BaselineChoice Baseline { get; init; } = BaselineChoice.Nearest;

    /// <summary>Where texts that were rendered before come from, to be compared with what would be rendered now; null compares none.</summary>
    public IRenderedTextSource? RenderedTexts { get; init; }

    /// <summary>Where texts become reports; a host that lints the same texts again hands on the one of the last run.</summary>
    public ReportCache Reports { get; init; } = new();

    /// <summary>What the last run found, for <see cref="LintSnapshot.Check"/>; null where everything is to be checked.</summary>
    public ResultCache? Results { get; init; }

    /// <summary>On how many threads reports may be checked at the same time; at least 1. Whatever the number, the findings are the same, in the same order.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether a check lets each report go as soon as nothing more is to be found in it, for a host that goes on with the findings alone: then a run takes room for the texts and for little else. Whoever asks for a report afterwards has it read again.</summary>
    public bool LetsGo { get; init; }

    /// <summary>Told of every report that was checked how many there were, for progress; null where nobody waits for it. Called on any of the threads.</summary>
    public Action<int>? Checked { get; init; }

    /// <summary>Where it is written down what takes how long; null where nobody wants to know.</summary>
    public RunTimings? Timings { get; init; }

    /// <summary>The rules to run.</summary>
    public RuleCatalogue Catalogue { get; init; } = RuleCatalogue.Default;
}

using ReportLint.Forms;

namespace ReportLint.Model.References;

/// <summary>What a <see cref="TextReference"/> stands for: a text, or the reason why there is none.</summary>
public sealed record ResolvedReference
{
    /// <summary>What is written in its place; null when <see cref="Failure"/> is set.</summary>
    public string? Text { get; init; }

    /// <summary>Why there is no text.</summary>
    public ReferenceFailure Failure { get; init; }

    /// <summary>Whether there is a text.</summary>
    public bool IsResolved => Failure == ReferenceFailure.None;

    /// <summary>The cell it stands for, also when its figure can't be written; null for the year, for a fee, and where no one cell was found.</summary>
    public FormCell? Cell { get; init; }

    /// <summary>The figure in <see cref="Cell"/>, of the report that the path speaks of.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Last year's figure in the same cell, where the format compares and there is one.</summary>
    public Figure? LastYear { get; init; }

    /// <summary>The field of 信息处理费 it stands for, or null.</summary>
    public FormName? Fee { get; init; }

    /// <summary>What was probably meant: a whole path for <see cref="ReferenceFailure.UnknownPath"/>, a format for <see cref="ReferenceFailure.UnknownFormat"/>; or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>For <see cref="ReferenceFailure.Ambiguous"/>: the full paths it may mean, in the path's own language, at most <see cref="MaxCandidates"/>.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The most paths that <see cref="Candidates"/> lists.</summary>
    public const int MaxCandidates = 64;
}

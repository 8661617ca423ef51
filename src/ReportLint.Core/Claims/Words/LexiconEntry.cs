namespace ReportLint.Claims.Words;

/// <summary>A word of the lexicon.</summary>
/// <param name="Text">The word.</param>
/// <param name="Class">What it does.</param>
/// <param name="Targets">What of the form it names: addresses of rows or groups, ids of columns.</param>
internal sealed record LexiconEntry(string Text, WordClass Class, IReadOnlyList<string> Targets)
{
    /// <summary>How it is known.</summary>
    public WordOrigin Origin { get; init; }

    /// <summary>What of the form it names; empty for most words.</summary>
    public string Target => Targets.Count > 0 ? Targets[0] : "";
}

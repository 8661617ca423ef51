namespace ReportLint.Rendering;

/// <summary>A stretch of text while it is parsed.</summary>
internal sealed class InlinePiece(string text)
{
    /// <summary>The text; empty once it turned out to be a mark that counts.</summary>
    public string Text { get; set; } = text;

    /// <summary>Whether it is code.</summary>
    public bool IsCode { get; init; }

    /// <summary>Where it links to, or null.</summary>
    public string? Url { get; set; }

    /// <summary>For stars: whether they may begin emphasis.</summary>
    public bool CanOpen { get; init; }

    /// <summary>For stars: whether they may end emphasis.</summary>
    public bool CanClose { get; init; }

    /// <summary>Whether bold text begins (+1) or ends (−1) here.</summary>
    public int StrongChange { get; set; }
}

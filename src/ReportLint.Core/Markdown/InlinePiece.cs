namespace ReportLint.Markdown;

/// <summary>A stretch of text while it is parsed.</summary>
internal sealed class InlinePiece(string text, int start)
{
    /// <summary>The text; empty once it turned out to be a mark that counts.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Where the text begins in its source.</summary>
    public int Start { get; private set; } = start;

    /// <summary>Whether it is code.</summary>
    public bool IsCode { get; init; }

    /// <summary>Where it links to, or null.</summary>
    public string? Url { get; set; }

    /// <summary>For stars: whether they may begin emphasis.</summary>
    public bool CanOpen { get; init; }

    /// <summary>For stars: whether they may end emphasis.</summary>
    public bool CanClose { get; init; }

    /// <summary>Whether the text is an address of the web or of mail.</summary>
    public bool IsAddress { get; private set; }

    /// <summary>Whether bold text begins (+1) or ends (−1) here.</summary>
    public int StrongChange { get; set; }

    /// <summary>Takes <paramref name="count"/> characters off the beginning of the text.</summary>
    public void Remove(int count)
    {
        Text = Text.Substring(count);
        Start += count;
    }

    /// <summary>Puts the address of a link in the place of its text.</summary>
    public void ShowAddress(string address)
    {
        Text = address;
        IsAddress = true;
    }
}

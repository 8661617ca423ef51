namespace ReportLint.Documents.Word;

/// <summary>Measures of a page. Word counts lengths in twips (1/20 pt) and sizes of type in half points.</summary>
internal static class WordUnits
{
    /// <summary>The width of A4.</summary>
    public const int PageWidth = 11906;

    /// <summary>The height of A4.</summary>
    public const int PageHeight = 16838;

    /// <summary>37 mm above the text (天头).</summary>
    public const int TopMargin = 2098;

    /// <summary>35 mm below the text.</summary>
    public const int BottomMargin = 1984;

    /// <summary>28 mm at the side of the binding (订口).</summary>
    public const int LeftMargin = 1587;

    /// <summary>26 mm at the other side.</summary>
    public const int RightMargin = 1474;

    /// <summary>The lower edge of the page number from that of the page, so that it stands 7 mm below the text.</summary>
    public const int FooterMargin = 1304;

    /// <summary>The width of the text, 156 mm.</summary>
    public const int TextWidth = PageWidth - LeftMargin - RightMargin;

    /// <summary>The height of the text, 225 mm.</summary>
    public const int TextHeight = PageHeight - TopMargin - BottomMargin;

    /// <summary>The fixed distance of lines, 28 pt.</summary>
    public const int Line = 560;

    /// <summary>Twips in a point.</summary>
    public const int Point = 20;
}

using ReportLint.Documents.Sources;

namespace ReportLint.Documents.Reading;

/// <summary>What a cell of the document says for a cell of the form.</summary>
/// <param name="Kind">Whether it is a number.</param>
/// <param name="Written">The number as it is to be written, with its digits and sign; empty otherwise.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ReadFigure(ReadFigureKind Kind, string Written, DocumentPlace Place)
{
    /// <summary>What the document says there, to the character.</summary>
    public string Source { get; init; } = "";

    /// <summary>The remark behind the number, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the number was put together of pieces, so that only a sum of the form can say that it is right.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The number; 0 for a blank.</summary>
    public decimal Value => Kind == ReadFigureKind.Number ? decimal.Parse(Written, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture) : 0;
}

using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>A report as it was read from a document, before year and agency are settled.</summary>
internal sealed record ReadReport
{
    /// <summary>The edition whose tables it has.</summary>
    public required FormEdition Edition { get; init; }

    /// <summary>Whether the tables themselves show the edition.</summary>
    public required bool IsEditionCertain { get; init; }

    /// <summary>Title, agency and year.</summary>
    public required ReadHead Head { get; init; }

    /// <summary>The year of the period that the text states, or null.</summary>
    public int? PeriodYear { get; init; }

    /// <summary>The day of publication, or null.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The text before part 一.</summary>
    public string Preamble { get; init; } = "";

    /// <summary>The texts of the parts of prose, by the part's id.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Headings that differ from the form's, by the part's id.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The prose of part 二 beside its table.</summary>
    public string DisclosureNotes { get; init; } = "";

    /// <summary>The tables.</summary>
    public IReadOnlyList<TableReading> Tables { get; init; } = [];

    /// <summary>The unit of the procurement amount, or null.</summary>
    public string? MoneyUnit { get; init; }

    /// <summary>How many decimals the header of the procurement amount announces, or null.</summary>
    public int? MoneyDecimals { get; init; }

    /// <summary>信息处理费, or null.</summary>
    public (string Notices, string Noticed, string Collected)? Fees { get; init; }

    /// <summary>How many parts were found.</summary>
    public int PartCount { get; init; }
}

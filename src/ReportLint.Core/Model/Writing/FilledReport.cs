using ReportLint.Forms;

namespace ReportLint.Model.Writing;

/// <summary>A report with its figures and texts, to be written to a file.</summary>
public sealed record FilledReport
{
    /// <summary>The year it reports on.</summary>
    public required int Year { get; init; }

    /// <summary>The edition of the form; one of its variants where the report has a group of rows as one row.</summary>
    public required FormEdition Edition { get; init; }

    /// <summary>The agency's full official name.</summary>
    public required string Agency { get; init; }

    /// <summary>The language of its keys.</summary>
    public KeyLanguage Keys { get; init; } = KeyLanguage.Chinese;

    /// <summary>What kind of agency it is, or null.</summary>
    public AgencyKind? Kind { get; init; }

    /// <summary>The title where it differs from the usual one, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication, <c>2022-01-26</c>, or null.</summary>
    public string? Issued { get; init; }

    /// <summary>The text before part 一.</summary>
    public string Preamble { get; init; } = "";

    /// <summary>The texts of the parts of prose in Markdown, by the part's id.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The prose of part 二 beside its table.</summary>
    public string DisclosureNotes { get; init; } = "";

    /// <summary>Headings that differ from the form's, by the part's id.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The figures by the address of their cells; a cell without one is written blank.</summary>
    public IReadOnlyDictionary<string, FilledFigure> Figures { get; init; } = new Dictionary<string, FilledFigure>(StringComparer.Ordinal);

    /// <summary>The rows that the report names itself.</summary>
    public IReadOnlyList<FilledRow> NamedRows { get; init; } = [];

    /// <summary>The ids of the tables in which a blank cell means 0.</summary>
    public IReadOnlyList<string> TablesWithBlankZeros { get; init; } = [];

    /// <summary>The unit of the procurement amount: 万元 or 元; null when not stated.</summary>
    public string? MoneyUnit { get; init; }

    /// <summary>How many decimals the header of the procurement amount announces, or null.</summary>
    public int? MoneyDecimals { get; init; }

    /// <summary>信息处理费: notices, amount on them, amount collected, as written; null when not stated.</summary>
    public IReadOnlyList<string>? Fees { get; init; }
}

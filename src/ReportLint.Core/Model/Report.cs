using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model.Outline;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Model;

/// <summary>A report as read from its file: every value with its place. Immutable once read.</summary>
public sealed class Report
{
    /// <summary>The ending of report files.</summary>
    public const string FileEnding = ".report.yaml";

    /// <summary>The id of the part that <see cref="DisclosureNotes"/> belong to.</summary>
    private const string DisclosureNotesPart = "disclosure";

    internal Report(YamlDocument document, FormEdition edition, IReadOnlyList<Figure> figures, Located<string>? moneyUnit = null)
    {
        Document = document;
        Edition = edition;
        Figures = figures;
        MoneyUnit = moneyUnit;
    }

    /// <summary>The file.</summary>
    public SourceText Source => Document.Source;

    /// <summary>The edition of the form by which it was read.</summary>
    public FormEdition Edition { get; }

    /// <summary>The edition that the file states, or null when it leaves it to follow from the year.</summary>
    public Located<long>? StatedEdition { get; init; }

    /// <summary>The year it reports on, or null when unreadable.</summary>
    public Located<long>? Year { get; init; }

    /// <summary>The agency's full official name, or null.</summary>
    public Located<string>? Agency { get; init; }

    /// <summary>What kind of agency it is, or null.</summary>
    public Located<AgencyKind>? Kind { get; init; }

    /// <summary>The title, where it is stated.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>The day of publication as written, or null.</summary>
    public Located<string>? Issued { get; init; }

    /// <summary>Earlier names of the agency.</summary>
    public IReadOnlyList<Located<string>> Formerly { get; init; } = [];

    /// <summary>The globs of the reports that this one sums.</summary>
    public IReadOnlyList<Located<string>> Rollup { get; init; } = [];

    /// <summary>Where the report first says that the cells which a table leaves out are the sums of the reports that it sums (<c>unlisted: rollup</c>); null when it doesn't.</summary>
    public TextSpan? UnlistedRollup { get; init; }

    /// <summary>The text before part 一, or null.</summary>
    public Narrative? Preamble { get; init; }

    /// <summary>The texts of the parts of prose, by the id of the part.</summary>
    public IReadOnlyDictionary<string, Narrative> Texts { get; init; } = new Dictionary<string, Narrative>(StringComparer.Ordinal);

    /// <summary>The prose of part 二 beside its table, or null.</summary>
    public Narrative? DisclosureNotes { get; init; }

    /// <summary>All texts, in the order of the report.</summary>
    public IEnumerable<Narrative> Narratives => new[] { ReportKeys.Preamble.Id }.Concat(Edition.Parts.Select(part => part.Name.Id)).Select(TextOf).OfType<Narrative>();

    /// <summary>The text of a part, or null: what stands beside its table where it has one; <c>preamble</c> is the text before part 一.</summary>
    public Narrative? TextOf(string partId) =>
        ReportKeys.Preamble.Is(partId) ? Preamble
        : Texts.TryGetValue(partId, out var text) ? text
        : string.Equals(partId, DisclosureNotesPart, StringComparison.Ordinal) ? DisclosureNotes
        : null;

    /// <summary>The headings that the report states for its parts, by the part's id.</summary>
    public IReadOnlyDictionary<string, Located<string>> Headings { get; init; } = new Dictionary<string, Located<string>>(StringComparer.Ordinal);

    /// <summary>The fees for processing information, or null.</summary>
    public FeeStatement? Fees { get; init; }

    /// <summary>One figure for each cell of the form, by <see cref="FormCell.Index"/>.</summary>
    public IReadOnlyList<Figure> Figures { get; private set; }

    /// <summary>The rows that the report names itself.</summary>
    public IReadOnlyList<NamedRow> NamedRows { get; init; } = [];

    /// <summary>The unit of the procurement amount: 万元 or 元; null when not stated.</summary>
    public Located<string>? MoneyUnit { get; private set; }

    /// <summary>How many decimals the header of the procurement amount announces, or null.</summary>
    public Located<long>? MoneyDecimals { get; init; }

    /// <summary>Where the keys at the top of the file stand, by their ids.</summary>
    public IReadOnlyDictionary<string, TextSpan> Keys { get; init; } = new Dictionary<string, TextSpan>(StringComparer.Ordinal);

    /// <summary>The keys of which <see cref="MayHold"/> is true.</summary>
    internal HashSet<string> DoubtfulKeys { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The place before the first key: what is missing altogether is reported there.</summary>
    public TextSpan Start => new(Document.HasRoot ? Document.Nodes[0].Span.Start : 0, 0);

    /// <summary>What reading found wrong.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether nothing at all could be read, so that there is nothing to render.</summary>
    public bool IsUnreadable => !Document.HasRoot;

    /// <summary>Whether a part of the file could not be read, so that what is missing may be there.</summary>
    public bool IsDamaged => IsUnreadable || Document.IsDamaged;

    /// <summary>The keys of the file that the form knows, with their places: what stands where, without what it means.</summary>
    public IReadOnlyList<OutlineNode> Outline => field ??= OutlineReader.Read(Document, Edition);

    /// <summary>The document behind the model, for suppressions and formatting. Rules do not see it.</summary>
    internal YamlDocument Document { get; }

    /// <summary>The relation from which each computed figure was computed, by <see cref="FormCell.Index"/>; null for the others.</summary>
    internal IReadOnlyList<FormRelation?> Definitions { get; init; } = [];

    /// <summary>Whether the key with this id, which was not found at the top of the file, may stand there all the same: misspelt, or in lines that could not be read.</summary>
    public bool MayHold(string key) => DoubtfulKeys.Contains(key);

    /// <summary>The same report with the sums of the reports that it sums.</summary>
    internal Report WithSums(IReadOnlyList<Figure> figures, Located<string>? moneyUnit)
    {
        var report = (Report)MemberwiseClone();
        report.Figures = figures;
        report.MoneyUnit = moneyUnit;
        return report;
    }

    /// <summary>The figure in <paramref name="cell"/>.</summary>
    public Figure this[FormCell cell] => Figures[cell.Index];

    /// <summary>The figure at <paramref name="address"/>, or null when the edition has no such cell.</summary>
    public Figure? Find(string address) => Edition.FindCell(address) is { } cell ? this[cell] : null;

    /// <inheritdoc/>
    public override string ToString() => Source.Path;
}

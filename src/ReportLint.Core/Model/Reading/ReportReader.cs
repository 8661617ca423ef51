using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>Reads a report from its text. Never throws for any input: what is wrong becomes a finding.</summary>
public static class ReportReader
{
    /// <summary>Reads <paramref name="source"/>.</summary>
    public static Report Read(SourceText source)
    {
        var document = YamlReader.Read(source);
        return document.HasRoot ? ReadRoot(document) : Unreadable(document);
    }

    private static Report Unreadable(YamlDocument document)
    {
        var edition = StatutoryForm.All[StatutoryForm.All.Count - 1];
        Figure[] figures = [.. edition.Cells.Select(cell => new Figure(cell, FigureState.Unknown, default))];
        return new Report(document, edition, figures) { Findings = document.Findings };
    }

    private static Report ReadRoot(YamlDocument document)
    {
        var (edition, statedEdition) = FindEdition(document);
        var oneRow = edition.WithOneRow is null ? null : OneRowGroup.Find(document, edition);
        edition = oneRow is null ? edition : edition.WithOneRow!;
        var context = new ReadingContext(document, edition);
        if (oneRow is not null)
            context.Add(oneRow);
        var entries = MappingReader.Read(context, 0, ReadingMessages.TopLevel, edition.Keys);
        context.HasRollup = entries.Has(ReportKeys.Rollup);
        var heads = new HeadReader(context, entries);
        heads.Require(ReportKeys.Year);
        heads.Require(ReportKeys.Agency);
        heads.RequireScalar(ReportKeys.Edition);

        var figures = new Figure?[edition.Cells.Count];
        var texts = new Dictionary<string, Narrative>(StringComparer.Ordinal);
        var tables = new List<ReadTable>();
        foreach (var part in edition.Parts)
        {
            if (part.Table is { } table)
                tables.Add(TableReader.Read(context, edition.Keys.Child(table.Name.Id)!, entries, figures));
            else if (heads.Narrative(part.Name) is { } text)
                texts.Add(part.Name.Id, text);
        }
        var definitions = Totals.Compute(edition, figures, new TextSpan(document.Nodes[0].Span.Start, 0));

        return new Report(document, edition, figures!, tables.Select(table => table.MoneyUnit).FirstOrDefault(unit => unit is not null))
        {
            StatedEdition = statedEdition,
            Year = heads.WholeNumber(ReportKeys.Year),
            Agency = heads.Text(ReportKeys.Agency),
            Kind = heads.AgencyKind(),
            Title = heads.Text(ReportKeys.Title),
            Issued = heads.Text(ReportKeys.Issued),
            Formerly = heads.List(ReportKeys.Formerly),
            Rollup = heads.List(ReportKeys.Rollup),
            UnlistedRollup = context.HasRollup ? tables.FirstOrDefault(table => table.UnlistedState == FigureState.Unsummed)?.Unlisted : null,
            Preamble = heads.Narrative(ReportKeys.Preamble),
            Texts = texts,
            DisclosureNotes = heads.Narrative(ReportKeys.DisclosureNotes),
            Headings = heads.Headings(),
            Fees = heads.Fees(),
            NamedRows = [.. tables.SelectMany(table => table.NamedRows)],
            MoneyDecimals = tables.Select(table => table.MoneyDecimals).FirstOrDefault(decimals => decimals is not null),
            Definitions = definitions,
            Keys = entries.Known.ToDictionary(entry => entry.Name.Id, entry => document[entry.Key].Span, StringComparer.Ordinal),
            DoubtfulKeys = new(edition.Keys.Children.Select(key => key.Name).Where(name => document.IsDamaged ? !entries.Has(name) : !entries.IsMissing(name) || IsUnreadable(context, entries, name)).Select(name => name.Id), StringComparer.Ordinal),
            Findings = context.Findings,
        };
    }

    /// <summary>Whether something stands in the place of the fees that is no statement of them.</summary>
    private static bool IsUnreadable(ReadingContext context, MappingEntries entries, FormName name) =>
        name == ReportKeys.Fees && entries.TryGet(name, out var entry) && context.Node(entry.Value) is { Kind: not YamlNodeKind.Mapping, IsBlank: false };

    /// <summary>The edition to read by: the one that the file states, else that of its year, else the one whose keys it uses.</summary>
    private static (FormEdition Edition, Located<long>? Stated) FindEdition(YamlDocument document)
    {
        long? year = null;
        Located<long>? stated = null;
        foreach (var (key, value) in document.Entries(0))
        {
            var word = document.Nodes[key].Value;
            var node = document.Nodes[value];
            if (node.Kind != YamlNodeKind.Scalar || !(ReportKeys.Year.Is(word) || ReportKeys.Edition.Is(word)))
                continue;
            var number = CellNumberReader.Read(node.Value, node.Style != YamlScalarStyle.Plain, FigureKind.Count).Value;
            if (ReportKeys.Year.Is(word))
                year ??= (long?)number;
            else if (!node.IsBlank)
                stated ??= new Located<long>((long)(number ?? -1), node.Span);
        }
        var ofYear = year is { } known and >= StatutoryForm.FirstYear ? StatutoryForm.ForYear(known) : null;
        var asStated = stated is null ? null : StatutoryForm.Find(stated.Value);
        var edition = asStated is not null && ofYear is not null && asStated != ofYear ? ByKeys(document) : asStated ?? ofYear ?? ByKeys(document);
        return (edition, stated);
    }

    private static FormEdition ByKeys(YamlDocument document)
    {
        var words = new HashSet<string>(document.Nodes.Where(node => node.IsKey).Select(node => node.Value), StringComparer.Ordinal);
        return StatutoryForm.All.OrderByDescending(edition => edition.Cells.SelectMany(cell => cell.Path).Distinct().Count(name => words.Contains(name.Id) || words.Contains(name.Key)))
            .ThenByDescending(edition => edition.Year).First();
    }
}

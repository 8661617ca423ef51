using System.Text.RegularExpressions;
using ReportLint.Documents.Sources;
using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Reads the form out of a document, whatever its format: the same reader for all of them.</summary>
internal sealed partial class FormReader
{
    private const int FewestLines = 3;
    private readonly SourceDocument _document;
    private readonly IReadOnlyList<SourceBlock> _blocks;
    private readonly NoteList _notes;
    private readonly FormEdition _edition;
    private readonly int?[] _headings;

    private FormReader(SourceDocument document, IReadOnlyList<SourceBlock> blocks, FormEdition edition, NoteList notes)
    {
        _document = document;
        _blocks = blocks;
        _notes = notes;
        _edition = edition;
        _headings = PartFinder.Find(blocks, edition);
    }

    /// <summary>The report in <paramref name="document"/>.</summary>
    /// <exception cref="UnreadableDocumentException">There is none, or more than one.</exception>
    /// <param name="document">The document.</param>
    /// <param name="year">The year it is known to report on, or null.</param>
    /// <param name="notes">Takes what is to be told.</param>
    public static ReadReport Read(SourceDocument document, int? year, NoteList notes)
    {
        var blocks = BlockSplitter.Split(document.Blocks);
        if (ReportCounter.Count(blocks) is > 1 and var count)
            throw new UnreadableDocumentException(DocumentMessages.TwoReports.With(count));
        var edition = EditionFinder.Find(blocks);
        year ??= blocks.OfType<SourceParagraph>().Where(line => TitleText.IsTitle(line.Text)).Select(line => TitleText.Read(line.Text).Year).FirstOrDefault(found => found is not null);
        var reader = new FormReader(document, blocks, edition ?? StatutoryForm.ForYear(year ?? int.MaxValue), notes);
        return reader.Read(isEditionCertain: edition is not null);
    }

    private ReadReport Read(bool isEditionCertain)
    {
        var found = _headings.Count(heading => heading is not null);
        var firstPart = _headings.FirstOrDefault(heading => heading is not null) ?? FirstTable();
        var head = HeadFinder.Find(_document, _blocks, firstPart);
        var tables = _edition.Parts.Select((part, i) => part.Table is { } table ? ReadTable(table, i) : null).OfType<TableReading>().ToList();
        if (found < 2 && tables.TrueForAll(table => table.LabelCount < 2))
            throw new UnreadableDocumentException((_document.HasPictures ? DocumentMessages.NotAReportPictures : DocumentMessages.NotAReport).With());
        TellParts(tables);
        foreach (var table in tables)
            SumCheck.Apply(_edition, table, _notes);

        var signature = new SignatureReader(head.Agency);
        var texts = ReadTexts(signature);
        var preamble = Prose(head.PreambleStart, firstPart).Where(line => DateText.Read(line.Text) is null && DateText.Published(line.Text) is null).ToList();
        var (unit, decimals) = MoneyHeader.Read(_blocks);
        var other = texts.GetValueOrDefault("other", "");
        return new ReadReport
        {
            Edition = _edition,
            IsEditionCertain = isEditionCertain,
            Head = head with { Agency = head.Agency ?? signature.Agency },
            PeriodYear = Period().Match(TitleText.Plain(string.Join('\n', _blocks.OfType<SourceParagraph>().Select(line => line.Text)))) is { Success: true } period ? TitleText.Number(period.Groups[1].Value) : null,
            Issued = signature.Date ?? head.Published,
            Preamble = ProseMarkdown.Write(preamble),
            Texts = texts,
            Headings = OtherHeadings(),
            DisclosureNotes = Notes(),
            Tables = tables,
            MoneyUnit = unit,
            MoneyDecimals = decimals,
            Fees = _edition.Year >= 2021 ? FeeText.Read(other) : null,
            PartCount = found,
        };
    }

    /// <summary>The blocks of a part: from its heading, or that of the last part before it that has one, up to the next heading.</summary>
    private (int Start, int End) Range(int part)
    {
        var start = 0;
        for (var p = part; p >= 0; p--)
        {
            if (_headings[p] is { } heading)
            {
                start = heading + 1;
                break;
            }
        }
        var end = _blocks.Count;
        for (var p = _headings.Length - 1; p > part; p--)
            end = _headings[p] ?? end;
        return (start, end);
    }

    private TableReading ReadTable(FormTable table, int part)
    {
        var (start, end) = Range(part);
        var cells = Stream(start, end).Cells;
        return table.Layout == FormTableLayout.SideBySide ? SideBySideReader.Read(table, cells, _notes) : RowTableReader.Read(table, cells, _notes);
    }

    /// <summary>The cells of a stretch of blocks: those of its tables, and of its lines where the lines are the table.</summary>
    private CellStream Stream(int start, int end)
    {
        var stream = new CellStream();
        var areLines = AreTableLines(start, end);
        for (var i = start; i < end; i++)
        {
            if (_blocks[i] is SourceTable table)
                stream.Add(table);
            else if (areLines && _blocks[i] is SourceParagraph { IsAside: false } line && !IsSentence(line.Text))
                stream.Add([line]);
        }
        return stream;
    }

    private bool AreTableLines(int start, int end) => Enumerable.Range(start, Math.Max(0, end - start)).Select(i => _blocks[i]).OfType<SourceParagraph>()
        .SelectMany(line => line.Text.Split('\n', '\t', '\u3000', ' ').Append(line.Text)).Where(FormLandmarks.IsLabel).Take(FewestLines).Count() == FewestLines;

    private static bool IsSentence(string text) => text.Contains('。', StringComparison.Ordinal) && text.Length > 15;

    private Dictionary<string, string> ReadTexts(SignatureReader signature)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var p = 0; p < _edition.Parts.Count; p++)
        {
            var part = _edition.Parts[p];
            if (_headings[p] is null)
                continue;
            var (start, end) = Range(p);
            var lines = Prose(start, end).ToList();
            if (p == LastFound())
                lines = signature.TakeFrom(lines);
            if (part.Table is null)
            {
                if (part.Name.Id == "problems" && _headings[p + 1] is null && lines.Count > 1 && LastPartWords().IsMatch(lines[^1].Text))
                {
                    texts["other"] = ProseMarkdown.Write([lines[^1]]);
                    lines.RemoveAt(lines.Count - 1);
                    _notes.Add(ImportNoteKind.Remark, DocumentMessages.LastPartByWords.With(), null);
                }
                texts[part.Name.Id] = ProseMarkdown.Write(lines);
                TellTables(part, start, end);
            }
            else if (part.Name.Id != "disclosure")
            {
                foreach (var line in lines.Where(line => !IsTableRemark(line.Text) && !(AreTableLines(start, end) && !IsSentence(line.Text))))
                    _notes.Add(ImportNoteKind.NotPlaced, DocumentMessages.NotPlaced.With(NoteList.Quote(line.Text)), line.Place);
            }
        }
        return texts;
    }

    /// <summary>A table in a part of prose has no place in the report.</summary>
    private void TellTables(FormPart part, int start, int end)
    {
        var isShared = _edition.Parts.Where((other, i) => other.Table is not null && _headings[i] is null && Range(i) == (start, end)).Any();
        if (isShared || part.Table is not null)
            return;
        foreach (var table in _blocks.Skip(start).Take(end - start).OfType<SourceTable>())
            _notes.Add(ImportNoteKind.NotPlaced, DocumentMessages.NotPlaced.With(NoteList.Quote(string.Join(' ', table.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text)))), table.Place);
    }

    private string Notes()
    {
        var index = _edition.Parts.TakeWhile(part => part.Name.Id != "disclosure").Count();
        if (_headings[index] is null)
            return "";
        var (start, end) = Range(index);
        var areLines = AreTableLines(start, end);
        return ProseMarkdown.Write(Prose(start, end).Where(line => !IsTableRemark(line.Text) && (!areLines || IsSentence(line.Text))));
    }

    private IEnumerable<SourceParagraph> Prose(int start, int end) => _blocks.Skip(start).Take(Math.Max(0, end - start)).OfType<SourceParagraph>()
        .Where(line => !line.IsAside && !PageFurniture.Is(line.Text) && !IsRepeatedHeading(line.Text));

    /// <summary>The caption of a table repeats the heading of its part.</summary>
    private bool IsRepeatedHeading(string text) => _edition.Parts.Any(part => part.Table is not null && LabelText.Core(part.Heading) == LabelText.Core(text));

    private Dictionary<string, string> OtherHeadings()
    {
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var p = 0; p < _edition.Parts.Count; p++)
        {
            var part = _edition.Parts[p];
            if (_headings[p] is not { } index || _blocks[index] is not SourceParagraph line)
                continue;
            var core = LabelText.Core(line.Text);
            if (core == LabelText.Core(part.Heading) || part.AcceptedHeadings.Any(heading => core == LabelText.Core(heading)) && part.Name.Id != "problems")
                continue;
            var words = HeadingNumber().Replace(TitleText.Plain(line.Text), "");
            others[part.Name.Id] = $"{"一二三四五六"[p]}、{words}";
            _notes.Add(ImportNoteKind.Remark, DocumentMessages.OtherHeading.With(NoteList.Quote(line.Text)), line.Place);
        }
        return others;
    }

    private void TellParts(List<TableReading> tables)
    {
        for (var p = 0; p < _edition.Parts.Count; p++)
        {
            var part = _edition.Parts[p];
            if (_headings[p] is null)
                _notes.Add(ImportNoteKind.Remark, DocumentMessages.PartNotFound.With(part.Heading), null);
            if (part.Table is { } table && tables.Find(reading => reading.Table == table) is { LabelCount: 0 })
                _notes.Add(ImportNoteKind.NotRead, (_document.HasPictures ? DocumentMessages.TableMaybePicture : DocumentMessages.TableNotFound).With(part.Heading), null);
        }
    }

    private int LastFound() => Array.FindLastIndex(_headings, heading => heading is not null);

    private int FirstTable()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (_blocks[i] is SourceTable)
                return i;
        }
        return _blocks.Count;
    }

    /// <summary>What belongs to a table although it stands beside it.</summary>
    private static bool IsTableRemark(string text) => FormLandmarks.IsLabel(text) || text.Contains("勾稽", StringComparison.Ordinal) || text.Contains("钩稽", StringComparison.Ordinal) || Remark().IsMatch(text);

    [GeneratedRegex("^[（(]?(第二十条第[（(].[)）]项|单位[:：].{1,6}|续表|表[一二三四五六0-9]{1,2}|信息内容|申请人情况)[）)]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Remark();

    [GeneratedRegex("(20[0-9]{2})年1月1日起?(?:至|到|—|-)(?:\\1年)?12月31日", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Period();

    [GeneratedRegex("其他(需要)?(报告|说明)的?事项|需要报告的其他事项", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex LastPartWords();

    [GeneratedRegex("^(第[一二三四五六]部分[、:：]?|[（]?[一二三四五六0-9][）]?[、.，,．]?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex HeadingNumber();
}

using System.Buffers;
using ReportLint.Documents.Sources;

namespace ReportLint.Documents.Reading;

/// <summary>Finds the title before the first part: on one line, on two, or in the page's title only.</summary>
internal static class HeadFinder
{
    private const int LongestAgency = 40;
    private const int NearestLines = 3;
    private static readonly SearchValues<char> s_marks = SearchValues.Create("，。；：:>");

    /// <summary>What stands before block <paramref name="firstPart"/>.</summary>
    public static ReadHead Find(SourceDocument document, IReadOnlyList<SourceBlock> blocks, int firstPart)
    {
        var published = blocks.OfType<SourceParagraph>().Select(line => DateText.Published(line.Text)).FirstOrDefault(date => date is not null);
        ReadHead? weak = null;
        for (var i = firstPart - 1; i >= 0; i--)
        {
            if (blocks[i] is not SourceParagraph line)
                continue;
            if (Read(blocks, i, line) is not { } head)
                continue;
            if (head is { Agency: not null, Year: not null })
                return head with { Published = published };
            weak ??= head;
        }
        var start = weak?.PreambleStart ?? FirstInside(blocks, firstPart);
        if (document.Title is { } title && TitleText.IsTitle(title.Split('_', '|')[0].Trim()))
        {
            title = title.Split('_', '|')[0].Trim();
            var (agency, year) = TitleText.Read(title);
            return new ReadHead(weak?.Title ?? title, weak?.Agency ?? agency, weak?.Year ?? year, start) { Published = published };
        }
        return (weak ?? new ReadHead(null, null, null, start)) with { Published = published };
    }

    /// <summary>The title that ends with <paramref name="line"/>; null when it ends with none.</summary>
    private static ReadHead? Read(IReadOnlyList<SourceBlock> blocks, int index, SourceParagraph line)
    {
        // A line break inside of the title makes no other title of it.
        var text = line.Text;
        var above = Lines(blocks, index);
        if (!TitleText.IsTitle(text))
        {
            // 政府信息公开工作年度报告 may be broken over two lines as well.
            if (above.Count == 0 || TitleText.IsTitle(above[0]) || !TitleText.IsTitle(above[0] + text) || text.Length > LongestAgency)
                return null;
            text = above[0] + text;
            above.RemoveAt(0);
        }
        var (agency, year) = TitleText.Read(text);
        for (var i = 0; i < above.Count && (agency is null || year is null); i++)
        {
            var (upper, upperYear) = (TitleText.Plain(above[i]), TitleText.YearIn(TitleText.Plain(above[i])));
            if (upper.Length > LongestAgency || upper.AsSpan().ContainsAny(s_marks) || PageFurniture.Is(upper) || DateText.Read(upper) is not null)
                break;
            var isYearOnly = upperYear is not null && TitleText.Read(upper).Agency is null;
            if ((agency is null && !isYearOnly) || (year is null && upperYear is not null))
            {
                agency ??= TitleText.Read(upper).Agency;
                year ??= upperYear;
                text = above[i] + text;
            }
        }
        return new ReadHead(TitleText.Plain(text), agency, year, index + 1);
    }

    private static List<string> Lines(IReadOnlyList<SourceBlock> blocks, int index)
    {
        var lines = new List<string>();
        for (var i = index - 1; i >= 0 && lines.Count < NearestLines && blocks[i] is SourceParagraph line; i--)
            lines.Add(line.Text);
        return lines;
    }

    private static int FirstInside(IReadOnlyList<SourceBlock> blocks, int firstPart)
    {
        for (var i = 0; i < firstPart; i++)
        {
            if (blocks[i] is SourceParagraph { IsAside: false })
                return i;
        }
        return firstPart;
    }
}

using System.Globalization;
using DocumentFormat.OpenXml;
using ReportLint.Model;

namespace ReportLint.Documents.Sources.Docx;

/// <summary>Counts the automatic numbers of a Word document, which are not in its text.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<int, (int AbstractId, Dictionary<int, int> Starts)> _lists = [];
    private readonly Dictionary<int, Level[]> _levels = [];

    // Lists that share a definition go on counting from each other.
    private readonly Dictionary<int, int[]> _counts = [];
    private readonly HashSet<int> _begun = [];

    /// <summary>Reads the definitions from the root of their part.</summary>
    public DocxNumbering(OpenXmlElement? root)
    {
        foreach (var element in root?.ChildElements ?? [])
        {
            if (element.LocalName == "abstractNum" && element.Number("abstractNumId") is { } abstractId)
                _levels[abstractId] = ReadLevels(element);
            if (element.LocalName == "num" && element.Number("numId") is { } list && element.Child("abstractNumId").Number() is { } target)
            {
                var starts = new Dictionary<int, int>();
                foreach (var change in element.ChildElements.Where(child => child.LocalName == "lvlOverride"))
                {
                    if (change.Number("ilvl") is { } level && change.Child("startOverride").Number() is { } start)
                        starts[level] = start;
                }
                _lists[list] = (target, starts);
            }
        }
    }

    /// <summary>The list and level that a paragraph states itself, or null.</summary>
    public static (int List, int Level)? Of(OpenXmlElement paragraph) =>
        paragraph.Child("pPr").Child("numPr") is { } properties && properties.Child("numId").Number() is { } list ? (list, properties.Child("ilvl").Number() ?? 0) : null;

    /// <summary>The number before the next paragraph of a list; empty when it has none.</summary>
    public string Next((int List, int Level)? place)
    {
        if (place is not ({ } list, var level and >= 0 and < Levels) || !_lists.TryGetValue(list, out var definition) || !_levels.TryGetValue(definition.AbstractId, out var levels))
            return "";
        if (!_counts.TryGetValue(definition.AbstractId, out var counts))
            _counts[definition.AbstractId] = counts = new int[Levels];
        if (_begun.Add(list))
        {
            foreach (var (at, start) in definition.Starts.Where(change => change.Key < Levels))
                counts[at] = start - levels[at].Start;
        }
        counts[level]++;
        for (var deeper = level + 1; deeper < Levels; deeper++)
            counts[deeper] = 0;
        return Write(levels, counts, level);
    }

    private static Level[] ReadLevels(OpenXmlElement element)
    {
        var levels = Enumerable.Repeat(new Level("", "none", 1), Levels).ToArray();
        foreach (var child in element.ChildElements.Where(child => child.LocalName == "lvl"))
        {
            if (child.Number("ilvl") is { } at and >= 0 and < Levels)
                levels[at] = new Level(child.Child("lvlText").Value() ?? "", child.Child("numFmt").Value() ?? "decimal", child.Child("start").Number() ?? 1);
        }
        return levels;
    }

    private static string Write(Level[] levels, int[] counts, int level)
    {
        if (levels[level].Format is "bullet" or "none")
            return "";
        var text = levels[level].Text;
        for (var i = 0; i <= level; i++)
        {
            var number = Math.Max(levels[i].Start + Math.Max(counts[i], 1) - 1, 0);
            text = text.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Number(levels[i].Format, number), StringComparison.Ordinal);
        }
        // A number of digits needs a blank before the text, as Word shows it; 一、 and （一） end by themselves.
        return text.Length > 0 && text[^1] is '.' or ')' ? text + " " : text;
    }

    private static string Number(string format, int number) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "ideographDigital" or "chineseLegalSimplified" => ChineseNumerals.Write(number),
        "decimalEnclosedCircleChinese" or "decimalEnclosedCircle" when number is > 0 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "lowerLetter" when number is > 0 and <= 26 => ((char)('a' + number - 1)).ToString(),
        "upperLetter" when number is > 0 and <= 26 => ((char)('A' + number - 1)).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private sealed record Level(string Text, string Format, int Start);
}

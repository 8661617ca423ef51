using System.Text.RegularExpressions;
using ReportLint.Forms;
using ReportLint.Testing;

namespace ReportLint.SchemaDocuments;

/// <summary>Reports with something changed in them: a key, a value, a line.</summary>
internal static partial class ChangedDocuments
{
    private const int Count = 3000;

    private static readonly string[] s_values =
    [
        "~", "", "1.5", "166.3700", "-3", "+2", "007", "1e3", "true", "'12'", "\" 7 \"", "'12件'", "'１２'", "十二", "'一百一十'", "'12.50'", "'12.50元'", "'-6'", "'＋6'", "无", "/", "abc", "1 2", "1_000", "1000000000001",
        "[1]", "[]", "{}", "[0, 0, 0, 0, 0, 0]", "[0, 0, 0, 0, 0, 0, 0, 0]", "{数值: 3, 说明: 见正文}", "{value: 3}", "{说明: 没有数}", "{数值: ~}", "{数值: 3, 注: 无}", "{自然人: 1}", "{行政检查: [1, 0, 0]}", "{行政检查: [1, 0, 0], 合计: [1, 0, 0]}", "{行政检查: 3}",
        "2019", "2021", "2018", "'2020'", "2022-01-25", "2022年1月25日", "部门", "department", "局", "万元", "亿元",
    ];

    private static readonly string[] s_keys =
    [
        .. StatutoryForm.All.SelectMany(edition => Below(edition.Keys)).SelectMany(key => new[] { key.Name.Id, key.Name.Key }).Distinct(StringComparer.Ordinal), "合计", "行政检查", "''", "~", "2020",
    ];

    /// <summary>The same ones in each run.</summary>
    public static IEnumerable<DocumentText> All()
    {
        var bases = NewDocuments.All().Concat(GeneratedDocuments.All().Take(60)).Select(document => document.Text)
            .Concat(ExampleReports.Names.Select(ExampleReports.Read)).Select(text => text.ReplaceLineEndings("\n")).ToList();
        for (var seed = 0; seed < Count; seed++)
        {
            var random = new Random(seed);
            var text = bases[random.Next(bases.Count)];
            for (var i = random.Next(3) == 0 ? 2 : 1; i > 0; i--)
                text = Change(text, random);
            yield return new($"changed {seed}", text, "changed");
        }
    }

    private static string Change(string text, Random random) => random.Next(5) switch
    {
        0 => Replace(text, Key(), s_keys[random.Next(s_keys.Length)], random),
        1 or 2 => Replace(text, Number(), s_values[random.Next(s_values.Length)], random),
        3 => Replace(text, Value(), " " + s_values[random.Next(s_values.Length)], random),
        _ => Replace(text, Line(), random.Next(3) == 0 ? "  未列: 0" : "", random),
    };

    private static string Replace(string text, Regex pattern, string value, Random random)
    {
        var matches = pattern.Matches(text);
        if (matches.Count == 0)
            return text;
        var match = matches[random.Next(matches.Count)];
        return text[..match.Index] + value + text[(match.Index + match.Length)..];
    }

    private static IEnumerable<FormKey> Below(FormKey key) => key.Children.SelectMany(child => Below(child).Prepend(child));

    [GeneratedRegex(@"(?<=^ *|[{,] )[^\s:#\[\]{}]+(?=:)", RegexOptions.Multiline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<=[\[,:] )\d+(?=[,\]}\n])|(?<=\[)\d+", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=^ *[^\s:#]+:) [^\n#|]*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Value();

    [GeneratedRegex(@"^ *[^\s:#]+:[^\n|]*\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Line();
}

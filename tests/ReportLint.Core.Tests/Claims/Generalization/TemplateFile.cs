using System.Globalization;
using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims.Generalization;

/// <summary>The paired templates: each gives a right sentence and, for every figure in it, two wrong ones.</summary>
internal static partial class TemplateFile
{
    /// <summary>The figures of the report of the 市场监督管理局, by the names that the templates use.</summary>
    private static readonly Dictionary<string, long> s_values = new(StringComparer.Ordinal)
    {
        ["新收"] = 221,
        ["结转入"] = 9,
        ["办结"] = 223,
        ["结转出"] = 7,
        ["公开"] = 96,
        ["部分"] = 17,
        ["不予公开"] = 39,
        ["无法提供"] = 45,
        ["不予处理"] = 19,
        ["其他处理"] = 7,
        ["自然人"] = 180,
        ["企业"] = 24,
        ["复议"] = 16,
        ["复议维持"] = 9,
        ["复议纠正"] = 2,
        ["诉讼"] = 11,
        ["制发"] = 14,
        ["废止"] = 3,
        ["有效"] = 128,
        ["许可"] = 2846,
        ["处罚"] = 357,
        ["强制"] = 18,
        ["收费通知"] = 3,
        ["通知金额"] = 1260,
        ["实收"] = 860,
        ["复议诉讼"] = 27,
        ["在手"] = 230,
        ["法人"] = 41,
        ["不掌握"] = 31,
        ["重复"] = 5,
        ["不补正"] = 4,
        ["直接"] = 6,
        ["复议后"] = 5,
        ["复议未结"] = 4,
        ["诉讼维持"] = 7,
        ["复议其他"] = 1,
        ["诉讼纠正"] = 1,
        ["诉讼未结"] = 3,
        ["直接维持"] = 3,
        ["复议后维持"] = 4,
        ["另行制作"] = 12,
        ["不明确"] = 2,
        ["信访"] = 11,
        ["科研"] = 3,
        ["公益"] = 1,
        ["法律服务"] = 11,
        ["国家秘密"] = 4,
        ["第三方"] = 6,
        ["内部事务"] = 10,
        ["过程性"] = 8,
        ["执法案卷"] = 5,
        ["行政查询"] = 3,
        ["复议审结"] = 12,
        ["诉讼审结"] = 8,
        ["罚强"] = 375,
        ["许罚"] = 3203,
        ["三项"] = 3221,
        ["收费元"] = 632085,
    };

    /// <summary>The lines of the file called <paramref name="name"/>; those that tell of something else begin with !.</summary>
    public static IReadOnlyList<string> Read(string name) =>
        [.. File.ReadLines(Path.Combine(Folder(), name)).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>The right sentences that tell of something else, each with every number that looks like a slip for the cell named in it.</summary>
    public static IEnumerable<string> Traps(string template)
    {
        var written = Place().Match(template).Groups["cell"].Value;
        var cell = written.Split('+', '-')[0];
        if (cell.Length == 0)
            return [Right(template)];
        // A part stays smaller than its whole, or it would be no right sentence.
        return SlipsOf(s_values[cell]).Where(value => written.Contains('+', StringComparison.Ordinal) ? value > s_values[cell] : value < s_values[cell]).Select(value => Place().Replace(template.TrimStart('!', ' '), value.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => SourceFolder.Resolve(Path.GetDirectoryName(file)!);

    private static IEnumerable<long> SlipsOf(long value)
    {
        for (long power = 1; power <= value; power *= 10)
        {
            for (var digit = 0; digit < 10; digit++)
            {
                var changed = value + ((digit - (value / power % 10)) * power);
                if (changed != value && changed > 0)
                    yield return changed;
            }
        }
        yield return Slip(value);
    }

    /// <summary>The sentence with the right figures.</summary>
    public static string Right(string template) => Place().Replace(template.TrimStart('!', ' '), match => Value(match.Groups["cell"].Value).ToString(CultureInfo.InvariantCulture));

    /// <summary>Sentences with one wrong figure: a slip (another last digit, or two neighbours swapped), or a figure of another year.</summary>
    public static IEnumerable<(string Sentence, bool IsSlip)> Wrong(string template)
    {
        var count = Place().Count(template);
        for (var i = 0; i < count; i++)
        {
            yield return (With(template, i, Slip), true);
            yield return (With(template, i, value => value < 10 ? value + 3 : value * 137 / 100), false);
        }
    }

    private static string With(string template, int wrong, Func<long, long> change)
    {
        var index = 0;
        return Place().Replace(template, match =>
        {
            var value = Value(match.Groups["cell"].Value);
            return (index++ == wrong ? change(value) : value).ToString(CultureInfo.InvariantCulture);
        });
    }

    private static long Slip(long value) => value < 10 ? value + 1 : value % 10 != value / 10 % 10 ? (value / 100 * 100) + (value % 10 * 10) + (value / 10 % 10) : value + 1;

    private static long Value(string cell)
    {
        var sign = cell.IndexOfAny(['+', '-']);
        return sign < 0 ? s_values[cell] : s_values[cell[..sign]] + long.Parse(cell[sign..], CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("\\{(?<cell>[^}]+)\\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Place();
}

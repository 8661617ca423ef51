using System.Text.RegularExpressions;
using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Says how well a line fits as the heading of a part.</summary>
internal static partial class PartHeadings
{
    private const int Longest = 60;
    private const double NumberBonus = 0.3;
    private const double Words = 0.75;

    /// <summary>The score of <paramref name="text"/> as the heading of <paramref name="part"/>, the <paramref name="index"/>th of the form from 0; 0 when it cannot be.</summary>
    public static double Score(string text, FormPart part, int index)
    {
        if (text.Length is 0 or > Longest || Sentence().IsMatch(text))
            return 0;
        var core = LabelText.Core(text);
        // 无其他需要报告的事项 is what the part says, not its heading.
        if (core.Contains("无其他", StringComparison.Ordinal) || core.StartsWith('无'))
            return 0;
        var score = StatutoryForm.All.SelectMany(edition => edition.Parts).Where(other => other.Name == part.Name)
            .Max(other => LabelMatcher.Score(core, [.. new[] { other.Heading }.Concat(other.AcceptedHeadings).Select(LabelText.Core)]));
        if (score < LabelMatcher.Exact - 0.25 && (part.Name.Id switch { "overview" => Overview(), "problems" => Problems(), "other" => Other(), _ => null })?.IsMatch(core) == true)
            score = Math.Max(score, Words);
        if (score == 0)
            return 0;
        var number = LabelText.Number(text);
        var isNumbered = number == "一二三四五六"[index].ToString() || number == (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        // A part's own number stands without parentheses; （二） is a heading inside of a part.
        var isInner = LabelText.HalfWidth(text).TrimStart().StartsWith('(');
        return score + (isNumbered && !isInner ? NumberBonus : 0) - (isInner ? 0.2 : 0) - (number.Length > 0 && !isNumbered ? 0.25 : 0);
    }

    [GeneratedRegex("[。；;：:]$|，.*，", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Sentence();

    [GeneratedRegex("^(总体情况|概述|概况|基本情况|总体概况|工作总体情况|总体工作情况)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Overview();

    [GeneratedRegex("(问题|不足).*(改进|整改|措施|打算|安排|下一步|努力方向|计划|建议)|^存在(的)?(主要)?问题", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Problems();

    [GeneratedRegex("^(其他|其它).*(事项|情况)$|需要.*(报告|说明)的?(其他|其它)?.*事项$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Other();
}

using System.Text.RegularExpressions;
using ReportLint.Claims;
using ReportLint.Prose;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims;

/// <summary>Prose that no clerk writes: it takes time in proportion to its length, and nothing throws.</summary>
public sealed class HostileProseTests
{
    private const int Small = 16 * 1024;
    private const int Large = 256 * 1024;
    private const int MostAttempts = 5;

    /// <summary>Halves of a character are escaped: as such the runner could not tell them apart.</summary>
    public static TheoryData<string> Pieces() =>
    [
        "1", "１", "1,000,", "一", "十", "零", "未", "无", "、", "的", "（", "）", "“", "“信息不存在”", "《", "分别为", "均", "均为自然人", "全部办结", "全部办结，", "收到", "申请", "申请、", "收到申请3件", "收到申请3件，", "收到申请3件。",
        "3件、", "结转", "结转的", "2023年", "2023年至", "3月", "同比", "同比增长5件。", "予以公开3件，占5%。", "其中3件", "行政复议、行政诉讼", "未发生行政复议", "自然人、商业企业分别为3件、4件，", "上年结转3件（", "\\uD800", "\\uDC00", "𠮷", "：", "新收：3件 ", "县局", "局收到3件，", "\u00A0", "12月", "{", "**", "第", "100%", "率100%",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Reading_takes_time_in_proportion_to_the_length(string escaped)
    {
        var piece = Regex.Unescape(escaped);
        // A quadratic reader would take 256 times as long for 16 times the text, however often it is asked; what else the machine does comes and goes.
        var measured = new List<(double Small, double Large)>();
        while (measured.Count < MostAttempts)
        {
            var (small, large) = (Time(piece, Small), Time(piece, Large));
            if (large < TimeSpan.FromMilliseconds(60) || large < small * 80)
                return;
            measured.Add((small.TotalMilliseconds, large.TotalMilliseconds));
        }
        Assert.Fail($"{escaped}: ms {string.Join(", ", measured)}");
    }

    [Fact]
    public void Any_mixture_of_words_can_be_read() => Property.ForSeeds(500, seed =>
    {
        var random = new Random(seed);
        var pieces = Pieces().Select(row => Regex.Unescape(row.Data)).ToArray();
        var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));

        foreach (var claim in Read(text))
            Assert.True(claim.Span.End <= claim.Block.Text.Length && claim.Text.Length > 0);
    });

    private static TimeSpan Time(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        return ProcessorTime.Of(() => Read(text));
    }

    private static IReadOnlyList<Claim> Read(string text)
    {
        var report = Lint.Read(CorpusReports.With("市场监督管理局", "依申请公开", text));
        return ClaimMatcher.Match(report, ProseReader.Read(report, lastYear: null));
    }
}

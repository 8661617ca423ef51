using System.Globalization;
using ReportLint.Prose;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Prose;

public sealed class TextSketchTests
{
    [Fact]
    public void The_same_text_is_the_same_whatever_its_figures_marks_and_agency() =>
        Assert.Equal(100, Of("示例县甲水镇：公开信息120条，内容准确完整。", "示例县甲水镇人民政府").ShareIn(Of("公开信息35条；内容准确、完整", "示例县乙山镇人民政府")));

    [Fact]
    public void Texts_without_a_run_in_common_have_nothing_in_common()
    {
        Assert.Equal(0, Of("全年公开征地补偿信息", "").ShareIn(Of("举办业务培训三期以上", "")));
        Assert.Equal(0, Of("", "").ShareIn(Of("举办业务培训三期以上", "")));
    }

    [Fact]
    public void A_short_text_within_a_long_one_is_all_there_but_not_the_reverse()
    {
        var whole = Of(Drawn(1, 300), "");
        var part = Of(Drawn(1, 300)[..100], "");
        Assert.Equal(100, part.ShareIn(whole));
        Assert.InRange(whole.ShareIn(part), 30, 34);
    }

    [Fact]
    public void Of_long_texts_the_share_is_estimated_to_within_some_points()
    {
        Property.ForSeeds(60, seed =>
        {
            var random = new Random(seed);
            var length = random.Next(1000, 4000);
            var kept = random.Next(length);
            var text = Drawn(seed, length);
            var other = text[..kept] + Drawn(unchecked(seed + 1000), length - kept);
            var expected = 100m * Math.Max(0, kept - 4) / (length - 4);
            Assert.InRange(Of(other, "").ShareIn(Of(text, "")), Math.Max(0, expected - 9), expected + 9);
        });
    }

    [Fact]
    public void Texts_that_are_nearly_the_same_have_a_band_in_common_and_others_have_none()
    {
        Property.ForSeeds(100, seed =>
        {
            var text = Drawn(seed, 200 + (Math.Abs(seed % 150) * 13));
            var near = Of(text[..(text.Length * 95 / 100)] + Drawn(unchecked(seed + 5000), text.Length / 20), "");
            Assert.Contains(near.Bands, Of(text, "").Bands.Contains);
            Assert.DoesNotContain(Of(Drawn(unchecked(seed + 9000), text.Length), "").Bands, Of(text, "").Bands.Contains);
        });
    }

    [Fact]
    public void A_share_that_must_not_be_less_is_the_same_or_none()
    {
        Property.ForSeeds(200, seed =>
        {
            var random = new Random(seed);
            var length = random.Next(90, 2500);
            var text = Drawn(seed, length);
            var kept = length * random.Next(70, 101) / 100;
            var (one, other) = (Of(text, ""), Of(text[..kept] + Drawn(unchecked(seed + 1000), random.Next(length)), ""));
            var share = one.ShareIn(other);
            foreach (var least in new[] { 50m, 90m, share, share + 0.01m })
                Assert.Equal(share < least ? null : share, one.ShareIn(other, least));
        });
    }

    private static TextSketch Of(string text, string agency) => TextSketch.Of([text], agency);

    /// <summary>Characters drawn at random: hardly any run of five occurs twice.</summary>
    private static string Drawn(int seed, int length)
    {
        var random = new Random(seed);
        return string.Create(length, random, static (span, drawn) =>
        {
            foreach (ref var c in span)
                c = (char)drawn.Next(0x4E00, 0x5E00);
        }).ToString(CultureInfo.InvariantCulture);
    }
}

using ReportLint.Forms;
using ReportLint.Model.Reading;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Model;

public sealed class CellNumberReaderTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1436", "1436")]
    [InlineData("1000000000000", "1000000000000")]
    public void Plain_whole_numbers_are_right(string text, string digits)
    {
        var number = CellNumberReader.Read(text, isQuoted: false, FigureKind.Count);
        Assert.Null(number.Rule?.Code);
        Assert.Equal(digits, number.Digits);
    }

    [Theory]
    [InlineData("7件", false, "RL0006", "7")]
    [InlineData("７", false, "RL0006", "7")]
    [InlineData("1,436", false, "RL0006", "1436")]
    [InlineData("134，691", false, "RL0006", "134691")]
    [InlineData("1.5", false, "RL0006", null)]
    [InlineData("1.0", false, "RL0006", null)]
    [InlineData("1e3", false, "RL0006", null)]
    [InlineData("0x10", false, "RL0006", null)]
    [InlineData("1_000", false, "RL0006", null)]
    [InlineData("12,34", false, "RL0006", null)]
    [InlineData("abc", false, "RL0006", null)]
    [InlineData("true", false, "RL0006", null)]
    [InlineData("+2", false, "RL0006", "2")]
    [InlineData("-3", false, "RL0007", null)]
    [InlineData("\"7\"", true, "RL0008", "7")]
    [InlineData("\"７ \"", true, "RL0008", "7")]
    [InlineData("\"12件\"", true, "RL0008", "12")]
    [InlineData("\"二十一\"", true, "RL0008", "21")]
    [InlineData("三件", false, "RL0008", "3")]
    [InlineData("007", false, "RL0008", "7")]
    [InlineData("00", false, "RL0008", "0")]
    [InlineData("\"1,436\"", true, "RL0006", "1436")]
    [InlineData("\"-3\"", true, "RL0007", null)]
    [InlineData("/", false, "RL0005", null)]
    [InlineData("—", false, "RL0005", null)]
    [InlineData("无", false, "RL0005", null)]
    [InlineData("不适用", false, "RL0005", null)]
    [InlineData("\"\"", true, "RL0005", null)]
    [InlineData("\" \"", true, "RL0005", null)]
    [InlineData("99999999999999999999999999999999", false, "RL0006", null)]
    [InlineData("1000000000001", false, "RL0006", null)]
    public void Other_ways_of_writing_are_told_apart(string text, bool isQuoted, string code, string? digits)
    {
        var number = CellNumberReader.Read(text.Trim('"'), isQuoted, FigureKind.Count);
        Assert.Equal(code, number.Rule?.Code);
        Assert.Equal(digits, number.Value is null ? null : number.Digits);
    }

    [Theory]
    [InlineData("+2", "+2")]
    [InlineData("-6", "-6")]
    [InlineData("0", "0")]
    public void A_change_keeps_its_sign(string text, string digits)
    {
        var number = CellNumberReader.Read(text, isQuoted: false, FigureKind.Change);
        Assert.Null(number.Rule?.Code);
        Assert.Equal(digits, number.Digits);
    }

    [Theory]
    [InlineData("166.3700", null, "166.3700")]
    [InlineData("0", null, "0")]
    [InlineData("0.5", null, "0.5")]
    [InlineData("-1.5", "RL0007", null)]
    [InlineData("1.", "RL0006", null)]
    [InlineData(".5", "RL0006", null)]
    [InlineData("1.2.3", "RL0006", null)]
    [InlineData("12万元", "RL0006", null)]
    [InlineData("380元", "RL0006", "380")]
    public void Money_keeps_the_digits_it_was_written_with(string text, string? code, string? digits)
    {
        var number = CellNumberReader.Read(text, isQuoted: false, FigureKind.Money);
        Assert.Equal(code, number.Rule?.Code);
        Assert.Equal(digits, number.Value is null ? null : number.Digits);
    }

    [Fact]
    public void What_is_suggested_is_always_right_itself() => Property.ForSeeds(500, seed =>
    {
        var random = new Random(seed);
        const string Alphabet = "0123456789,，.+-件７三十百 \"";
        var text = new string([.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
        foreach (var kind in new[] { FigureKind.Count, FigureKind.Change, FigureKind.Money })
        {
            var number = CellNumberReader.Read(text, random.Next(2) == 0, kind);
            if (number.Value is not null)
                Assert.Null(CellNumberReader.Read(number.Digits, isQuoted: false, kind).Rule);
        }
    });
}

using ReportLint.Text;

namespace ReportLint.Core.Tests.Text;

public sealed class TextEditsTests
{
    [Fact]
    public void Edits_are_made_in_the_order_of_the_text_whatever_order_they_come_in() =>
        Assert.Equal("XbY-d", TextEdits.Apply("abcd", [new TextEdit(new TextSpan(3, 0), "-"), new TextEdit(new TextSpan(2, 1), "Y"), new TextEdit(new TextSpan(0, 1), "X")]));

    [Theory]
    [InlineData(0, 2, 1, 1, true)]
    [InlineData(0, 2, 2, 1, false)]
    [InlineData(2, 0, 2, 0, true)]
    [InlineData(0, 3, 1, 0, true)]
    [InlineData(0, 3, 3, 0, false)]
    public void Edits_overlap_when_they_touch_the_same_place(int aStart, int aLength, int bStart, int bLength, bool expected)
    {
        var (a, b) = (new TextEdit(new TextSpan(aStart, aLength), ""), new TextEdit(new TextSpan(bStart, bLength), ""));
        Assert.Equal(expected, TextEdits.Overlap(a, b));
        Assert.Equal(expected, TextEdits.Overlap(b, a));
    }
}

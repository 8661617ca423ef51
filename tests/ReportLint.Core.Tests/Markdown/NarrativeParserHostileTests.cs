using ReportLint.Markdown;

namespace ReportLint.Core.Tests.Markdown;

/// <summary>Long texts of marks, in one paragraph or in as many lines as fit, are parsed in time proportional to their length.</summary>
public class NarrativeParserHostileTests
{
    private const int Mebibyte = 1024 * 1024;
    private const int Length = Mebibyte / 8;
    public static TheoryData<string> Parts =>
    [
        "*", "**a", "a**", "*a ", "**a*b", "* ", "a*", "***", "_",
        "[", "]", "[]", "[[]", "](", "[](", "[a](b", "[a](b)", "[](](", "[a](((", "](\\]", "[a](\\[", "![",
        "`", "``a`", "`a``b```c````d", "` ", "\\", "\\`", "<", "<a", "<http://", "<http://a>", ">",
        "{{", "}}", "{{}}", "{{{", "{{a}}", "{{a|", "#", "# ", "## a", "-", "- ", "1.", "1. ", "1", "\n", " ", "\u3000", "\t", "\0", "a", "政", "😀", "\uD800", "~", "|",
    ];

    [Theory]
    [InlineData("*")]
    [InlineData("**a")]
    [InlineData("[")]
    [InlineData("[](")]
    [InlineData("`")]
    [InlineData("{{a}}")]
    public void A_mebibyte_is_no_trouble(string part)
    {

        NarrativeParser.Parse(string.Concat(Enumerable.Repeat(part, Mebibyte / part.Length)), _ => "7");

    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void One_part_repeated_is_no_trouble(string part)
    {
        var repeated = string.Concat(Enumerable.Repeat(part, Length / part.Length));
        var lines = string.Concat(Enumerable.Repeat(part + "\n", Length / (part.Length + 1)));

        foreach (var text in new[] { repeated, lines, "a" + repeated, "[" + repeated, "`" + repeated + "(" })
            NarrativeParser.Parse(text, _ => "7");

    }

    [Fact]
    public void Rows_of_backticks_of_every_length_are_no_trouble()
    {

        NarrativeParser.Parse(string.Concat(Enumerable.Range(1, 1400).Select(length => new string('`', length) + "a")));

    }

    [Fact]
    public void Nothing_is_lost_or_made_up_in_random_texts()
    {
        const string alphabet = "*`[]()<>\\#-+1. \n政a{}|:/h";
        var random = new Random(20211231);
        for (var round = 0; round < 5000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            var printed = string.Concat(NarrativeParser.Parse(text).SelectMany(Runs).Select(run => run.Text + run.Url));

            // Words are never marks: each is printed, in a text or in an address (there perhaps twice).
            foreach (var word in "政ah")
                Assert.True(printed.Count(c => c == word) >= text.Count(c => c == word), $"{text} became {printed}");
            Assert.DoesNotContain(printed, char.IsControl);
        }
    }

    private static IEnumerable<DocumentRun> Runs(DocumentBlock block) => block switch
    {
        DocumentHeading heading => heading.Runs,
        DocumentParagraph paragraph => paragraph.Runs,
        DocumentList list => list.Items.SelectMany(item => item.Runs),
        _ => [],
    };
}

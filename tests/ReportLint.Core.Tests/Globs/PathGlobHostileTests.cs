using System.Text;
using System.Text.RegularExpressions;
using ReportLint.Globs;

namespace ReportLint.Core.Tests.Globs;

public class PathGlobHostileTests
{
    private static readonly TimeSpan s_regexTimeout = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("*a", "a")]
    [InlineData("**a", "a")]
    [InlineData("**/", "a/")]
    [InlineData("*?", "a")]
    [InlineData("{a,aa}", "a")]
    [InlineData("{*,**}", "a/")]
    [InlineData("{,}", "a")]
    [InlineData("{**/,*}", "a/")]
    [InlineData("*[!b]", "a")]
    [InlineData("{1..99}", "1")]
    [InlineData("*{-9..999999999999}", "-1")]
    [InlineData("?", "𠮷")]
    [InlineData("*", "𠮷")]
    [InlineData("[", "[")]
    [InlineData("\\", "\\")]
    public void A_repeated_pattern_against_a_long_path_ends_quickly(string pattern, string part)
    {
        var path = Repeat(part, 4096);

        Completes(() => PathGlob.Compile(Repeat(pattern, 1024) + "b").IsMatch(path + "c"));
    }

    [Theory]
    [InlineData("{a,", "}")]
    [InlineData("{", ",a}")]
    [InlineData("{*,", "}*")]
    [InlineData("{", "}")]
    [InlineData("{**/,{*,", "}}")]
    public void Deeply_nested_braces_end_quickly(string open, string close)
    {
        var levels = 1023 / (open.Length + close.Length);
        var glob = PathGlob.Compile(string.Concat(Enumerable.Repeat(open, levels)) + string.Concat(Enumerable.Repeat(close, levels)) + "b");

        Completes(() => glob.IsMatch(new string('a', 4096)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("𠮷")]
    public void A_glob_of_1024_characters_matches(string character)
    {
        var name = string.Concat(Enumerable.Repeat(character, 1024));

        Assert.True(PathGlob.Compile(name).IsMatch(name));
    }

    [Fact]
    public void A_glob_beyond_the_limit_matches_nothing()
    {
        var name = new string('a', PathGlob.MaxLength + 1);

        Assert.False(PathGlob.Compile(name).IsMatch(name));
        Assert.True(PathGlob.Compile(name.Substring(1)).IsMatch(name.Substring(1)));
    }

    [Fact]
    public void A_lone_surrogate_is_a_character()
    {
        Assert.True(PathGlob.Compile("a?c").IsMatch("a\uD842c"));
        Assert.True(PathGlob.Compile("a[\uD842]").IsMatch("a\uD842"));
        Assert.True(PathGlob.Compile("*").IsMatch("\uDFB7"));
    }

    [Fact]
    public void No_string_of_special_characters_fails()
    {
        var random = new Random(20260114);
        for (var i = 0; i < 20_000; i++)
            PathGlob.Compile(Text(random, "ab/*?[]!-{},\\1.\uD842\uDFB7")).IsMatch(Text(random, "ab/1-.\uD842\uDFB7"));
    }

    [Fact]
    public void Random_globs_match_what_the_same_regular_expressions_match()
    {
        var random = new Random(20260115);
        var matched = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var (glob, expression) = Pattern(random, depth: 3);
            var anywhere = glob.IndexOf('/', StringComparison.Ordinal) < 0 ? "(?:.*/)?" : "";
            var regex = new Regex($@"\A{anywhere}a{expression}\z", RegexOptions.CultureInvariant | RegexOptions.Singleline, s_regexTimeout);
            var compiled = PathGlob.Compile("a" + glob);
            for (var k = 0; k < 20; k++)
            {
                var path = "a" + Text(random, "abc/1-");
                var expected = regex.IsMatch(path);
                Assert.True(compiled.IsMatch(path) == expected, $"[a{glob}] against '{path}' should be {expected}");
                matched += expected ? 1 : 0;
            }
        }
        Assert.True(matched > 1_000, $"only {matched} pairs matched: the comparison says too little");
    }

    /// <summary>A glob and a regular expression that mean the same. Each part begins and ends such that two in a row keep their meaning.</summary>
    private static (string Glob, string Regex) Pattern(Random random, int depth)
    {
        var glob = new StringBuilder();
        var regex = new StringBuilder();
        for (var parts = random.Next(1, 4); parts > 0; parts--)
        {
            var (g, r) = random.Next(depth > 0 ? 11 : 9) switch
            {
                0 => ("b", "b"),
                1 => ("c", "c"),
                2 => ("?", "[^/]"),
                3 => ("*b", "[^/]*b"),
                4 => ("**c", ".*c"),
                5 => ("/**/", "/(?:.*/)?"),
                6 => ("[!a-b1]", "[^a-b1/]"),
                7 => ("[bc-]", "[bc-]"),
                8 => ("{-1..11}", "(?:-1|[0-9]|1[01])"),
                _ => Choice(random, depth - 1),
            };
            glob.Append(g);
            regex.Append(r);
        }
        return (glob.ToString(), regex.ToString());
    }

    private static (string Glob, string Regex) Choice(Random random, int depth)
    {
        var choices = Enumerable.Range(0, random.Next(2, 4)).Select(_ => random.Next(5) == 0 ? ("", "") : Pattern(random, depth)).ToList();
        return ($"{{{string.Join(',', choices.Select(c => c.Item1))}}}", $"(?:{string.Join('|', choices.Select(c => c.Item2))})");
    }

    private static string Text(Random random, string alphabet)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 14); length > 0; length--)
            text.Append(alphabet[random.Next(alphabet.Length)]);
        return text.ToString();
    }

    private static string Repeat(string pattern, int length) => string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));

    private static void Completes(Action action) => Assert.Null(Record.Exception(action));
}

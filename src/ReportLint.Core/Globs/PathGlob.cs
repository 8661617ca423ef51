namespace ReportLint.Globs;

/// <summary>The name of a section: a pattern for paths, as the EditorConfig specification 0.17 and its core tests define it. Immutable.</summary>
/// <remarks>
/// <para><c>*</c> any string without <c>/</c>; <c>**</c> any string, and between two slashes also none, so that <c>a/**/b</c> matches <c>a/b</c>;
/// <c>?</c> any character but <c>/</c>; <c>[ab]</c>, <c>[a-d]</c>, <c>[!ab]</c> one character; <c>{a,b}</c> any of the strings, which may hold
/// patterns and braces; <c>{1..12}</c> any whole number from the first to the second, written without leading zeros; a backslash takes the
/// meaning from the next character. A glob with a slash begins at the folder of the <c>.editorconfig</c>, another one in any folder below.</para>
/// <para>Where the specification is silent: a character is a Unicode code point, so <c>?</c> matches 𠮷; brackets never match <c>/</c>; a
/// <c>]</c> that stands first in brackets is one of their characters; brackets that aren't closed, and all braces of a glob in which they
/// don't pair, are ordinary characters.</para>
/// <para>The pattern is run as an automaton: the time is at most proportional to the length of the glob times that of the path,
/// whatever they hold.</para>
/// </remarks>
public sealed class PathGlob
{
    /// <summary>The longest glob that matches anything: the specification's 1024 characters, each of which may take two UTF-16 code units.</summary>
    public const int MaxLength = 2 * 1024;

    private readonly IReadOnlyList<GlobToken>? _tokens;

    private PathGlob(IReadOnlyList<GlobToken>? tokens) => _tokens = tokens;

    /// <summary>Whether a brace or bracket has no counterpart, and so stands for itself: hardly what was meant.</summary>
    public bool HasLoneBracket { get; private init; }

    /// <summary>Reads a glob. Every string is one; one longer than <see cref="MaxLength"/> matches nothing.</summary>
    public static PathGlob Compile(string glob)
    {
        if (glob.Length > MaxLength)
            return new PathGlob(tokens: null);
        var tokenizer = new GlobTokenizer(glob);
        var tokens = tokenizer.Tokenize();
        var isPaired = GlobBraces.Resolve(glob, tokens);
        return new PathGlob(tokens) { HasLoneBracket = !isPaired || tokenizer.HasLoneBracket };
    }

    /// <summary>Whether the glob matches the whole of <paramref name="relativePath"/>, which has <c>/</c> between its parts and none at its ends.</summary>
    public bool IsMatch(string relativePath) => _tokens is not null && relativePath.Length > 0 && new GlobMatch(_tokens, relativePath).Run();
}

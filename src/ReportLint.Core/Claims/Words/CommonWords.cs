namespace ReportLint.Claims.Words;

/// <summary>The words by which reports speak of figures, whatever the edition. What the form itself says is not here: <see cref="Lexicon"/> takes it from the form.</summary>
/// <remarks>
/// They stand in Claims/Lexicon, a file a class, which bears its name: words divided by |, below a line in brackets that says what of the form they name
/// (several joined by +), or above all such lines where they name nothing. A line that begins with # is for the reader.
/// </remarks>
internal static class CommonWords
{
    private const string Folder = "Lexicon.";

    private static readonly string[] s_blanks = [" ", "　", "\u00A0", "\t"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LexiconEntry> All { get; } =
    [
        .. s_blanks.Select(blank => new LexiconEntry(blank, WordClass.Filler, [])),
        .. Files().SelectMany(file => Read(ClassOf(file.Substring(Folder.Length)), file)),
    ];

    private static IEnumerable<string> Files() =>
        typeof(CommonWords).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal);

    private static WordClass ClassOf(string name) =>
        Enum.TryParse(name, out WordClass wordClass) ? wordClass : throw new ArgumentOutOfRangeException(nameof(name), name, "no class of words has this name");

    private static IEnumerable<LexiconEntry> Read(WordClass wordClass, string file)
    {
        using var reader = new StreamReader(typeof(CommonWords).Assembly.GetManifestResourceStream(file)!);
        string[] targets = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                targets = line.Trim('[', ']').Split('+');
                continue;
            }
            foreach (var word in line.Split('|'))
                yield return new LexiconEntry(word, wordClass, targets);
        }
    }
}

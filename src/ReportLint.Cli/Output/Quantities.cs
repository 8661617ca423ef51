using Humanizer;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>How many of something, for a message: in English with the noun, in Chinese the number alone.</summary>
internal static class Quantities
{
    /// <summary><paramref name="count"/>, in English with <paramref name="noun"/> in singular or plural.</summary>
    public static object Of(string noun, int count, Language language) => language == Language.English ? noun.ToQuantity(count) : count;
}

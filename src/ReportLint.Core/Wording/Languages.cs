using System.Diagnostics.CodeAnalysis;

namespace ReportLint.Wording;

/// <summary>Reads the name of a language as options and locales write it.</summary>
public static class Languages
{
    /// <summary>The tags that an option may hold.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["zh-CN", "en"];

    /// <summary>Reads <c>zh</c>, <c>zh-CN</c>, <c>en</c>, <c>en-US</c> and the like; false for any other language.</summary>
    public static bool TryParse([NotNullWhen(true)] string? tag, out Language language)
    {
        var primary = tag?.Trim().Split('-', '_')[0];
        language = string.Equals(primary, "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
        return language == Language.English || string.Equals(primary, "zh", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The tag of <paramref name="language"/>.</summary>
    public static string Tag(this Language language) => language == Language.English ? "en" : "zh-CN";
}

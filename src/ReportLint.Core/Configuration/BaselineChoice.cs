namespace ReportLint.Configuration;

/// <summary>Which baseline a run goes by. Two choices of the same file are equal.</summary>
public sealed record BaselineChoice
{
    private BaselineChoice(bool isNearest, string? path)
    {
        IsNearest = isNearest;
        Path = path;
    }

    /// <summary>For each report the nearest <c>reportlint.baseline</c>, from the report's folder upward.</summary>
    public static BaselineChoice Nearest { get; } = new(isNearest: true, path: null);

    /// <summary>None: every finding is reported.</summary>
    public static BaselineChoice None { get; } = new(isNearest: false, path: null);

    /// <summary>Whether each report goes by the nearest baseline.</summary>
    public bool IsNearest { get; }

    /// <summary>The absolute name, with <c>/</c>, of the one file that holds for all reports; or null.</summary>
    public string? Path { get; }

    /// <summary>The file <paramref name="fullPath"/>, wherever the reports lie.</summary>
    public static BaselineChoice File(string fullPath) => new(isNearest: false, fullPath.Replace('\\', '/'));

    /// <summary>What the options of a build say: nothing for <see cref="Nearest"/>, <c>none</c>, or the absolute name of a file.</summary>
    public static BaselineChoice FromOption(string? value) => value?.Trim() switch
    {
        null or "" => Nearest,
        var word when string.Equals(word, "none", StringComparison.OrdinalIgnoreCase) => None,
        var path => File(path),
    };
}

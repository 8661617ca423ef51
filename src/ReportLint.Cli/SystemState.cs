using System.Globalization;
using ReportLint.Cli.Output;
using ReportLint.Wording;

namespace ReportLint.Cli;

/// <summary>What the process is told by the system, also where the system has no word for it.</summary>
internal static class SystemState
{
    private const string ToolName = "reportlint";

    private static readonly string[] s_localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The working folder; null when it was deleted.</summary>
    public static string? WorkingDirectory()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The user's culture, such as <c>zh-CN</c>. Without the data of cultures (invariant globalization) the runtime knows none; the variables of the environment still do.</summary>
    public static string UserCulture() => CultureInfo.CurrentUICulture.Name is { Length: > 0 } name ? name
        : Array.ConvertAll(s_localeVariables, Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } locale
            ? locale.Split('.', '@')[0].Replace('_', '-')
            : "";

    /// <summary>The language of the user.</summary>
    public static Language UserLanguage() => Languages.TryParse(UserCulture(), out var language) ? language : Language.Chinese;

    /// <summary>The folder for what can be made anew; null where there is none.</summary>
    public static string? CacheFolder()
    {
        var named = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (Path.IsPathFullyQualified(named ?? ""))
            return Path.Combine(named!, ToolName);
        var folder = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, ".cache") : "";
        return folder.Length > 0 ? Path.Combine(folder, ToolName) : null;
    }

    /// <summary>The columns of the terminal; the usual number where there is none.</summary>
    public static int Width()
    {
        try
        {
            return !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Console.WindowWidth : FormattingOptions.UsualWidth;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return FormattingOptions.UsualWidth;
        }
    }
}

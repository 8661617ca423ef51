namespace ReportLint.Files;

/// <summary>Names that the system makes, such as <c>/dev/stdout</c>: what they lead to was opened by whoever started us. No repository has such files.</summary>
internal static class SystemPath
{
    /// <summary>Whether <paramref name="path"/>, an absolute name, is one.</summary>
    public static bool Is(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}

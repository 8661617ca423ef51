using System.Text;

namespace ReportLint.Files;

/// <summary>Writes files so that a reader sees the old content or the new, never half of it.</summary>
public static class AtomicFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <paramref name="text"/> as UTF-8, creating folders as needed; a file that already says so is left alone, with its time.</summary>
    /// <returns>Whether anything was written.</returns>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public static bool Write(string path, string text)
    {
        var bytes = s_utf8.GetBytes(text);
        if (File.Exists(path) && bytes.SequenceEqual(File.ReadAllBytes(path)))
            return false;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(beside, bytes);
#if NETSTANDARD2_0
            if (File.Exists(path))
                File.Replace(beside, path, destinationBackupFileName: null);
            else
                File.Move(beside, path);
#else
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
#endif
            return true;
        }
        finally
        {
            if (File.Exists(beside))
                File.Delete(beside);
        }
    }
}

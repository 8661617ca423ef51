using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace ReportLint.Testing;

/// <summary>
/// Compares a text with the file <c>Class.Method[.name].verified.txt</c> beside the test, in the manner of Verify and with its file names, so
/// that moving to Verify costs nothing. With REPORTLINT_UPDATE_SNAPSHOTS=1 the files are rewritten instead.
/// </summary>
public static class Snapshot
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: true);

    private static bool IsUpdating => string.Equals(Environment.GetEnvironmentVariable("REPORTLINT_UPDATE_SNAPSHOTS"), "1", StringComparison.Ordinal);

    /// <summary>Checks <paramref name="actual"/> against the snapshot of the calling test.</summary>
    /// <param name="actual">What the test made.</param>
    /// <param name="name">Tells several snapshots of one test apart.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(string actual, string name = "", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(name.Length > 0 ? "." + name : "")}";
        MatchFile(Path.Combine(SourceFolder.Resolve(Path.GetDirectoryName(file)!), stem + ".verified.txt"), actual);
    }

    /// <summary>Checks <paramref name="actual"/> against any committed file.</summary>
    public static void MatchFile(string path, string actual)
    {
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        var text = actual.ReplaceLineEndings("\n");
        var received = path.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (string.Equals(expected, text, StringComparison.Ordinal))
        {
            if (!string.Equals(received, path, StringComparison.Ordinal))
                File.Delete(received);
            return;
        }
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, path.Contains(".verified.", StringComparison.Ordinal) ? s_utf8 : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }
        if (!string.Equals(received, path, StringComparison.Ordinal))
            File.WriteAllText(received, text, s_utf8);
        Assert.Fail(expected is null
            ? $"There is no {path}. If this is right, run with REPORTLINT_UPDATE_SNAPSHOTS=1:\n{text}"
            : $"{path} differs. If the new text is right, run with REPORTLINT_UPDATE_SNAPSHOTS=1.\n{Difference(expected, text)}");
    }

    private static string Difference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && string.Equals(old[line], now[line], StringComparison.Ordinal))
            line++;
        return $"Line {line + 1}:\n- {(line < old.Length ? old[line] : "(end)")}\n+ {(line < now.Length ? now[line] : "(end)")}";
    }
}

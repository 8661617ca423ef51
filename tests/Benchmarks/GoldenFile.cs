using System.Text;
using ReportLint.Testing;

namespace ReportLint.Benchmarks;

/// <summary>Counts that are the same on every machine, compared with those in the repository.</summary>
internal static class GoldenFile
{
    /// <summary>Compares <paramref name="table"/> with the file <paramref name="name"/>, or with REPORTLINT_UPDATE_SNAPSHOTS=1 writes it.</summary>
    /// <returns>The exit code.</returns>
    public static int Compare(string name, string table)
    {
        var path = Path.Combine(SourceFolder.Root, "tests", "Benchmarks", name);
        if (string.Equals(Environment.GetEnvironmentVariable("REPORTLINT_UPDATE_SNAPSHOTS"), "1", StringComparison.Ordinal))
            File.WriteAllText(path, table, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (File.Exists(path) && string.Equals(File.ReadAllText(path).ReplaceLineEndings("\n"), table, StringComparison.Ordinal))
            return 0;
        Console.Error.WriteLine($"{path} differs. If the new counts are right, run with REPORTLINT_UPDATE_SNAPSHOTS=1.");
        return 1;
    }
}

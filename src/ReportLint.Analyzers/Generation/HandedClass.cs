using ReportLint.Rendering;

namespace ReportLint.Analyzers.Generation;

/// <summary>A class to write of what the build's task read of a report.</summary>
internal sealed record HandedClass(string Namespace, string Name, ReportData Data)
{
    /// <summary>The classes for a file that the task handed over, by path.</summary>
    /// <param name="handed">The text of the file.</param>
    /// <param name="namespace">The namespace of the classes.</param>
    public static IEnumerable<HandedClass> For(string handed, string @namespace)
    {
        var names = ClassNames.Assign(ReportDataFile.ReadPaths(handed));
        foreach (var data in ReportDataFile.Read(handed).OrderBy(data => data.Path, StringComparer.Ordinal))
        {
            if (names[data.Path] is { } name)
                yield return new HandedClass(@namespace, name, data);
        }
    }

    /// <summary>The file.</summary>
    public GeneratedClass Write() => ClassWriter.Write(Namespace, Name, Data);
}

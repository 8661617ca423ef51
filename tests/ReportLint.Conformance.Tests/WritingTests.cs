using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.Conformance.Tests;

/// <summary>Nothing of ours writes, moves or removes a file but ReportLint.Files.Output: what it promises (no link out of the repository, no report written over, no half a file) holds for every output of every host.</summary>
public sealed partial class WritingTests
{
    private const string Writers = "ReportLint.Files.Output.";

    // Of the classes that stand for files: what only looks.
    private static readonly string[] s_looking =
    [
        "Exists", "OpenRead", "OpenText", "ReadAllBytes", "ReadAllText", "ReadAllLines", "ReadLines", "GetAttributes", "get_Attributes", "GetUnixFileMode", "ResolveLinkTarget", "GetLastWriteTimeUtc",
        "EnumerateFiles", "EnumerateDirectories", "EnumerateFileSystemEntries", "GetFiles", "GetDirectories", "GetFileSystemEntries", "GetFileSystemInfos", "GetCurrentDirectory",
        "get_Exists", "get_Name", "get_FullName", "get_Length", "get_LinkTarget", "get_Parent", "get_IsReadOnly", ".ctor",
    ];

    public static TheoryData<string> Assemblies =>
    [
        "src/ReportLint.Cli/{0}/net10.0/reportlint.dll", "src/ReportLint.Files/{0}/net10.0/ReportLint.Files.dll", "src/ReportLint.Files/{0}/netstandard2.0/ReportLint.Files.dll", "src/ReportLint.Documents/{0}/net10.0/ReportLint.Documents.dll",
        "src/ReportLint.LanguageServer/{0}/net10.0/ReportLint.LanguageServer.dll", "src/ReportLint.MSBuild/{0}/netstandard2.0/ReportLint.MSBuild.dll", "src/ReportLint.Core/{0}/net10.0/ReportLint.Core.dll",
    ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Only_one_room_writes_files(string assembly)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var path = Path.Combine(SourceFolder.Root, string.Format(System.Globalization.CultureInfo.InvariantCulture, assembly, "bin/" + configuration));
        var calls = CalledMembers.Of(path);
        Assert.NotEmpty(calls);
        Assert.Equal([], calls.Where(call => Writes(call.Member) && !IsWriter(call.Type)).Select(call => $"{call.Type} → {call.Member}"));
    }

    [Fact]
    public void What_writes_is_recognised()
    {
        // This assembly's own.
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(file, "");
        using (new StreamWriter(file))
        using (new StreamWriter(Stream.Null))
        {
        }
        new FileInfo(file).Delete();
        Directory.CreateDirectory(file);
        Directory.Delete(file);
        var calls = CalledMembers.Of(typeof(WritingTests).Assembly.Location).Where(call => call.Type.EndsWith(nameof(WritingTests), StringComparison.Ordinal) && Writes(call.Member)).Select(call => call.Member);
        Assert.Equal(["System.IO.Directory.CreateDirectory(text)", "System.IO.Directory.Delete(text)", "System.IO.File.WriteAllText(text)", "System.IO.FileSystemInfo.Delete()", "System.IO.StreamWriter..ctor(text)"], calls.Order(StringComparer.Ordinal));
    }

    // What opens files to read them opens them in no other way.
    private static bool IsWriter(string type) => type.StartsWith(Writers, StringComparison.Ordinal) || type is "ReportLint.Files.ReadableFile";

    private static bool Writes(string member)
    {
        var match = Parts().Match(member);
        var (type, name, takesText) = (match.Groups["type"].Value, match.Groups["name"].Value, match.Groups["text"].Length > 0);
        return type switch
        {
            "System.IO.File" or "System.IO.Directory" or "System.IO.FileInfo" or "System.IO.DirectoryInfo" or "System.IO.FileSystemInfo" => !s_looking.Contains(name, StringComparer.Ordinal),
            "System.IO.StreamWriter" or "System.Xml.XmlWriter" or "System.Xml.Linq.XDocument" or "System.Xml.Linq.XElement" => takesText && name is ".ctor" or "Create" or "Save",
            "System.IO.FileStream" => name is ".ctor",
            "System.IO.RandomAccess" => name is "Write" or "WriteAsync" or "SetLength",
            "System.IO.Compression.ZipFile" or "System.IO.Compression.ZipFileExtensions" or "System.IO.MemoryMappedFiles.MemoryMappedFile" => true,
            _ => false,
        };
    }

    [GeneratedRegex(@"^(?<type>.+?)\.(?<name>\.ctor|[^.(]+)\((?<text>[a-z]*)\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parts();
}

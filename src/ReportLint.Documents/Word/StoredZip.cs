using System.IO.Compression;
using System.Text;

namespace ReportLint.Documents.Word;

/// <summary>
/// Writes a zip archive whose bytes depend on its content alone: entries in a fixed order and with a fixed time, stored as they are. Compressed, they
/// would differ from one version of the runtime to the next; git compresses what is committed anyway, and better so.
/// </summary>
internal static class StoredZip
{
    private const string First = "[Content_Types].xml";
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfCentralDirectory = 0x06054B50;
    private const ushort Version = 20;
    private const ushort NamesInUtf8 = 1 << 11;

    /// <summary>1 January 1980, the first day that a zip archive can name.</summary>
    private const ushort Day = (1 << 5) | 1;

    /// <summary>Writes the entries of <paramref name="package"/> anew.</summary>
    public static void Rewrite(Stream package, Stream output)
    {
        using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var directory = new MemoryStream();
        using var entries = new BinaryWriter(directory, Encoding.UTF8, leaveOpen: true);
        var offset = 0u;
        var count = (ushort)0;
        foreach (var entry in archive.Entries.OrderBy(entry => !string.Equals(entry.FullName, First, StringComparison.Ordinal)).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var name = Encoding.UTF8.GetBytes(entry.FullName);
            var content = Content(entry);
            using var local = new MemoryStream();
            using (var header = new BinaryWriter(local, Encoding.UTF8, leaveOpen: true))
            {
                header.Write(LocalHeader);
                WriteCommon(header, name, content);
                header.Write(name);
                header.Write(content);
            }
            local.WriteTo(output);

            entries.Write(CentralHeader);
            entries.Write(Version);
            WriteCommon(entries, name, content);
            entries.Write((ushort)0); // No comment,
            entries.Write((ushort)0); // one disk,
            entries.Write((ushort)0); // no attributes within
            entries.Write(0u); // or without.
            entries.Write(offset);
            entries.Write(name);
            offset += (uint)local.Length;
            count++;
        }
        entries.Flush();
        var size = (uint)directory.Length;
        entries.Write(EndOfCentralDirectory);
        entries.Write(0u); // One disk.
        entries.Write(count);
        entries.Write(count);
        entries.Write(size);
        entries.Write(offset);
        entries.Write((ushort)0);
        entries.Flush();
        directory.WriteTo(output);
    }

    private static void WriteCommon(BinaryWriter header, byte[] name, byte[] content)
    {
        header.Write(Version);
        header.Write(NamesInUtf8);
        header.Write((ushort)0); // Stored,
        header.Write((ushort)0); // at midnight,
        header.Write(Day);
        header.Write(Crc32.Of(content));
        header.Write((uint)content.Length);
        header.Write((uint)content.Length);
        header.Write((ushort)name.Length);
        header.Write((ushort)0); // nothing more.
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

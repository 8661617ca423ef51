namespace ReportLint.Documents.Word;

/// <summary>The checksum of zip archives (CRC-32, ISO 3309), which netstandard2.0 doesn't have.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(value => Step((uint)value, 8))];

    /// <summary>The checksum of <paramref name="bytes"/>.</summary>
    public static uint Of(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = (crc >> 8) ^ s_table[(byte)(crc ^ value)];
        return ~crc;
    }

    private static uint Step(uint value, int bits)
    {
        for (var bit = 0; bit < bits; bit++)
            value = (value & 1) == 1 ? (value >> 1) ^ Polynomial : value >> 1;
        return value;
    }
}

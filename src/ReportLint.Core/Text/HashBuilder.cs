using System.Security.Cryptography;

namespace ReportLint.Text;

/// <summary>Makes one hash of several values, SHA-256 cut to 128 bits. Where one value ends and the next begins counts, too.</summary>
internal sealed class HashBuilder
{
    private readonly List<byte> _bytes = [];

    /// <summary>Adds a text, or that there is none.</summary>
    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        foreach (var c in text ?? "")
        {
            _bytes.Add((byte)c);
            _bytes.Add((byte)(c >> 8));
        }
    }

    /// <summary>Adds another hash.</summary>
    public void Add(ContentHash hash)
    {
        Add(unchecked((long)hash.High));
        Add(unchecked((long)hash.Low));
    }

    /// <summary>Adds a number.</summary>
    public void Add(long number) => _bytes.AddRange(BitConverter.GetBytes(number));

    /// <summary>Adds the first <paramref name="count"/> of <paramref name="bytes"/>.</summary>
    public void Add(byte[] bytes, int count)
    {
        Add(count);
        _bytes.AddRange(new ArraySegment<byte>(bytes, 0, count));
    }

    /// <summary>The hash of all that was added.</summary>
    public ContentHash ToHash()
    {
#if NETSTANDARD2_0
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash([.. _bytes]);
#else
        var hash = SHA256.HashData([.. _bytes]);
#endif
        return new ContentHash(BitConverter.ToUInt64(hash, 0), BitConverter.ToUInt64(hash, sizeof(ulong)));
    }
}

using System.Security.Cryptography;

namespace ReportLint.Text;

/// <summary>Makes one hash of several values, SHA-256 cut to 128 bits. Where one value ends and the next begins counts, too.</summary>
internal sealed class HashBuilder
{
    private const int First = 256;

    private byte[] _bytes = new byte[First];
    private int _count;

    /// <summary>Adds a text, or that there is none.</summary>
    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        if (text is null)
            return;
        var size = text.Length * sizeof(char);
        Reserve(size);
        Buffer.BlockCopy(text.ToCharArray(), 0, _bytes, _count, size);
        _count += size;
    }

    /// <summary>Adds another hash.</summary>
    public void Add(ContentHash hash)
    {
        Add(unchecked((long)hash.High));
        Add(unchecked((long)hash.Low));
    }

    /// <summary>Adds a number.</summary>
    public void Add(long number)
    {
        Reserve(sizeof(long));
        for (var shift = 0; shift < sizeof(long) * 8; shift += 8)
            _bytes[_count++] = (byte)(number >> shift);
    }

    /// <summary>Adds the first <paramref name="count"/> of <paramref name="bytes"/>.</summary>
    public void Add(byte[] bytes, int count)
    {
        Add(count);
        Reserve(count);
        Buffer.BlockCopy(bytes, 0, _bytes, _count, count);
        _count += count;
    }

    /// <summary>The hash of all that was added.</summary>
    public ContentHash ToHash()
    {
#if NETSTANDARD2_0
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(_bytes, 0, _count);
#else
        var hash = SHA256.HashData(_bytes.AsSpan(0, _count));
#endif
        return new ContentHash(BitConverter.ToUInt64(hash, 0), BitConverter.ToUInt64(hash, sizeof(ulong)));
    }

    private void Reserve(int size)
    {
        if (_bytes.Length - _count < size)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + size));
    }
}

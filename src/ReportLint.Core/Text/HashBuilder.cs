namespace ReportLint.Text;

/// <summary>Makes one hash of several values: MurmurHash3 in its form for 128 bits. Where one value ends and the next begins counts, too.</summary>
internal sealed class HashBuilder
{
    private const int CharactersOfHalf = 4;
    private const int CharactersOfBlock = 2 * CharactersOfHalf;
    private const int BitsOfCharacter = 16;
    private const ulong First = 0x87C37B91114253D5;
    private const ulong Second = 0x4CF5AD432745937F;

    private ulong _high;
    private ulong _low;
    private ulong _count;

    /// <summary>Adds a text, or that there is none.</summary>
    public void Add(string? text)
    {
        Mix(text is null ? 0UL : 1, (ulong)(text?.Length ?? 0));
        for (var i = 0; i < (text?.Length ?? 0); i += CharactersOfBlock)
            Mix(Half(text!, i), Half(text!, i + CharactersOfHalf));
    }

    /// <summary>Adds another hash.</summary>
    public void Add(ContentHash hash) => Mix(hash.High, hash.Low);

    /// <summary>Adds a number.</summary>
    public void Add(long number) => Mix(unchecked((ulong)number), 0);

    /// <summary>Adds the first <paramref name="count"/> of <paramref name="bytes"/>.</summary>
    public void Add(byte[] bytes, int count)
    {
        Mix(2, (ulong)count);
        var block = new byte[2 * sizeof(ulong)];
        for (var i = 0; i < count; i += block.Length)
        {
            Array.Clear(block, 0, block.Length);
            Array.Copy(bytes, i, block, 0, Math.Min(block.Length, count - i));
            Mix(BitConverter.ToUInt64(block, 0), BitConverter.ToUInt64(block, sizeof(ulong)));
        }
    }

    /// <summary>The hash of all that was added.</summary>
    public ContentHash ToHash()
    {
        unchecked
        {
            var (high, low) = (_high ^ _count, _low ^ _count);
            high += low;
            low += high;
            high = Finish(high);
            low = Finish(low);
            high += low;
            low += high;
            return new ContentHash(high, low);
        }
    }

    private static ulong Half(string text, int start)
    {
        var half = 0UL;
        for (var i = 0; i < CharactersOfHalf && start + i < text.Length; i++)
            half |= (ulong)text[start + i] << (i * BitsOfCharacter);
        return half;
    }

    private void Mix(ulong one, ulong other)
    {
        unchecked
        {
            _count++;
            _high ^= Rotate(one * First, 31) * Second;
            _high = ((Rotate(_high, 27) + _low) * 5) + 0x52DCE729;
            _low ^= Rotate(other * Second, 33) * First;
            _low = ((Rotate(_low, 31) + _high) * 5) + 0x38495AB5;
        }
    }

    private static ulong Rotate(ulong value, int bits) => (value << bits) | (value >> (64 - bits));

    private static ulong Finish(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
            value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
            return value ^ (value >> 33);
        }
    }
}

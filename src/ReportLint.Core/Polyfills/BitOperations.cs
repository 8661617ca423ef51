#if NETSTANDARD2_0
namespace System.Numerics;

/// <summary>What the framework has of this name since .NET Core 3.0, as far as it is used here.</summary>
internal static class BitOperations
{
    /// <summary>How many bits of <paramref name="value"/> are set.</summary>
    public static int PopCount(ulong value)
    {
        unchecked
        {
            value -= (value >> 1) & 0x5555555555555555UL;
            value = (value & 0x3333333333333333UL) + ((value >> 2) & 0x3333333333333333UL);
            return (int)((((value + (value >> 4)) & 0x0F0F0F0F0F0F0F0FUL) * 0x0101010101010101UL) >> 56);
        }
    }
}
#endif

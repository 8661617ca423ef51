using ReportLint.Files.Unix;

namespace ReportLint.Files;

/// <summary>The three streams that whoever starts a process gives it: by their numbers 0, 1 and 2.</summary>
public static class StandardDescriptor
{
    /// <summary>Whether the process was given the stream <paramref name="number"/>. One that it was not given has a number all the same, as soon as the runtime opens something for itself: nobody should write there, or wait for what it says.</summary>
    public static bool IsGiven(int number)
    {
        if (HostSystem.IsWindows)
            return true;
        try
        {
            return NativeFiles.OutlivesStart(number);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }
}

using System.Runtime.ExceptionServices;

namespace ReportLint.Linting;

/// <summary>Does pieces of work on several threads.</summary>
internal static class OnThreads
{
    /// <summary>Does the work <paramref name="piece"/> for each number below <paramref name="count"/>, on this thread and up to <paramref name="threads"/> − 1 others.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="Exception">What one of the pieces threw, as it threw it.</exception>
    public static void Run(int count, int threads, Action<int> piece, CancellationToken cancellationToken)
    {
        if (threads <= 1 || count <= 1)
        {
            for (var i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                piece(i);
            }
            return;
        }
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, piece);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Capture(exception.Flatten().InnerExceptions[0]).Throw();
        }
    }
}

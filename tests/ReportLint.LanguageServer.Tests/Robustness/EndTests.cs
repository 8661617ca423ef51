using System.Diagnostics;

namespace ReportLint.LanguageServer.Tests.Robustness;

/// <summary>The server ends with its client, in whichever way that ends.</summary>
public sealed class EndTests
{
    [Fact]
    public void With_a_client_that_is_gone_already()
    {
        using var client = new TestClient();
        client.Request("initialize", """{"processId": 2147483647, "capabilities": {}}""");
        Assert.Equal(1, client.WaitForExit());
    }

    [Fact]
    public void With_a_client_that_dies()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs sleep.");
        using var editor = Process.Start("sleep", "300");
        using var client = new TestClient(options => options with { ClientProcessId = editor.Id });
        client.Initialize(workspace: null);
        client.Settle();
        editor.Kill();
        Assert.Equal(1, client.WaitForExit());
    }

    [Fact]
    public void When_it_is_told_to_from_outside()
    {
        using var stop = new CancellationTokenSource();
        using var input = new NeverEndingStream();
        using var output = new MemoryStream();
        stop.CancelAfter(TimeSpan.FromMilliseconds(50));
        Assert.Equal(1, LanguageServerHost.Run(input, output, new ServerOptions { Today = () => DateTime.MinValue }, stop.Token));
    }

    /// <summary>A client that never says anything.</summary>
    private sealed class NeverEndingStream : MemoryStream
    {
        private readonly ManualResetEventSlim _isDisposed = new();

        public override int Read(byte[] buffer, int offset, int count)
        {
            _isDisposed.Wait();
            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            _isDisposed.Set();
            base.Dispose(disposing);
        }
    }
}

using System.Text;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Robustness;

public sealed class GarbageTests
{
    [Fact]
    public void After_any_bytes_the_next_message_is_understood()
    {
        string[] pieces =
        [
            "Content-Length: 17\r\n\r\n", "Content-Length: 2\r\n\r\n{}", "\r\n", "\n\n", "{}", "[[[[", "\"", "\\ud800", "{\"jsonrpc\":\"2.0\"}", "Content-Length: 99\r\n\r\n",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}", "\0\0", "年度", "Content-Type: x; charset=latin1\r\n", "content-length:-5\r\n\r\n",
        ];
        Property.ForSeeds(30, seed =>
        {
            var random = new Random(seed);
            using var client = new TestClient();
            client.Initialize(workspace: null);
            client.SendBytes(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)]))));
            // A length that promised too much swallows what comes next: a real client goes on talking.
            for (var i = 0; i < 5; i++)
                client.Notify("$/ignored", "{}");
            client.Open("untitled:a.report.yaml", SampleReport.WithWrongFigure);
            Assert.Equal(["RL1000"], client.Codes("untitled:a.report.yaml")!);
            Assert.Equal(0, client.ShutDown());
        });
    }
}

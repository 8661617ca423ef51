using System.IO.Compression;
using System.Text;
using ReportLint.Documents.Sources;
using ReportLint.Documents.Tests.Layouts;
using ReportLint.Forms;
using ReportLint.Model.Reading;
using ReportLint.Rendering;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Documents.Tests;

/// <summary>Files that cannot be imported end in a sentence that says why.</summary>
public sealed class BadInputTests
{
    private static readonly byte[] s_oldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void An_empty_file() => Refused([], "空的");

    [Fact]
    public void A_file_of_blanks() => Refused(Encoding.UTF8.GetBytes(" \n\t\n　"), "空的");

    [Fact]
    public void An_old_office_document() => Refused([.. s_oldOffice, .. new byte[600]], ".doc、.xls或.wps");

    [Fact]
    public void A_document_with_a_password() => Refused([.. s_oldOffice, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "密码");

    [Fact]
    public void A_truncated_document()
    {
        var whole = LayoutList.All["a Word document"].Write(Sample());
        Refused(whole[..(whole.Length / 2)], "损坏");
    }

    [Fact]
    public void A_document_with_macros() => Refused(Zip(("word/document.xml", "<x/>"), ("word/vbaProject.bin", "x")), "宏");

    [Fact]
    public void An_archive_that_is_no_document() => Refused(Zip(("readme.txt", "你好")), "压缩包");

    [Fact]
    public void An_archive_that_unpacks_to_too_much() => Refused(Zip(("word/document.xml", new string(' ', 40_000_000))), "压缩包解开后过大");

    [Fact]
    public void An_archive_of_too_many_entries() => Refused(Zip([.. Enumerable.Range(0, 4_500).Select(i => ($"word/{i}.xml", ""))]), "条目过多");

    [Fact]
    public void Entities_and_external_references_are_not_resolved() => Refused(Zip(
        ("[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", """<?xml version="1.0"?><!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>""")), "损坏");

    [Fact]
    public void A_page_of_fifty_megabytes() => Refused(Encoding.ASCII.GetBytes("<html>" + new string('x', 50 * 1024 * 1024)), "文件太大");

    [Fact]
    public void Tables_in_tables_a_thousand_deep() =>
        Refused(Encoding.ASCII.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<table><tr><td>", 1000)) + "x"), "嵌套");

    [Fact]
    public void A_file_that_is_no_report() => Refused(Encoding.UTF8.GetBytes("本周食堂菜单\n星期一：红烧肉。\n"), "不像政府信息公开工作年度报告");

    [Fact]
    public void A_page_with_pictures_for_tables() => Refused(Encoding.UTF8.GetBytes("<html><body><h1>年报</h1><p><img src=\"1.jpg\"><img src=\"2.jpg\"></p></body></html>"), "图片");

    [Fact]
    public void A_picture() => Refused([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0], "图片");

    [Fact]
    public void A_broken_pdf() => Refused("%PDF-1.7 and then nothing"u8.ToArray(), "损坏");

    [Fact]
    public void Two_reports_in_one_file()
    {
        var one = TextRenderer.Render(Sample());
        Refused(Encoding.UTF8.GetBytes(one + "\n" + one), "2份报告");
    }

    [Fact]
    public void Bytes_that_are_no_text() => Refused([1, 2, 0, 0, 3, 0, 200, 0, 17, 0, 0, 9], "不是文本文件");

    private static void Refused(byte[] bytes, string expected)
    {
        var exception = Assert.Throws<UnreadableDocumentException>(() => DocumentImporter.Import(bytes, new ImportOptions()));
        Assert.Contains(expected, exception.Reason.ToString(), StringComparison.Ordinal);
    }

    private static ReportDocument Sample() => ReportDocumentBuilder.Build(ReportReader.Read(SourceText.FromString("a.report.yaml", ReportWriter.Write(GeneratedReport.Draw(StatutoryForm.Edition2021, 1), ReportStyle.Plain))), lastYear: null);

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }
        return stream.ToArray();
    }
}

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ReportLint.Testing;

namespace ReportLint.Build.Tests;

/// <summary>Our copy of YamlDotNet bears a name of its own, so that it meets no other in the compiler's process.</summary>
public sealed class PrivateNamesTests(PackageUnderTest package)
{
    [Fact]
    public async Task No_assembly_for_the_compiler_is_called_YamlDotNet_or_needs_one_that_is()
    {
        await using var archive = await ZipFile.OpenReadAsync(package.File, TestContext.Current.CancellationToken);
        var names = new List<string>();
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            using var copy = new MemoryStream();
            await using (var stream = await entry.OpenAsync(TestContext.Current.CancellationToken))
                await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
            copy.Position = 0;
            using var assembly = new PEReader(copy);
            var metadata = assembly.GetMetadataReader();
            var name = metadata.GetString(metadata.GetAssemblyDefinition().Name);
            Assert.Equal(entry.Name, name + ".dll");
            names.Add(name);
            names.AddRange(metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)));
        }

        Assert.Contains("ReportLint.YamlDotNet", names);
        Assert.DoesNotContain("YamlDotNet", names);
    }

    [Fact]
    public async Task Another_analyzer_may_bring_another_YamlDotNet()
    {
        using var repository = new ScratchRepository(package);
        repository.WriteProject("yaml/yaml.csproj", "Microsoft.NET.Sdk", "netstandard2.0", "<PropertyGroup><AssemblyName>YamlDotNet</AssemblyName><Version>99.0.0</Version></PropertyGroup>");
        repository.Write("yaml/Other.cs", "namespace YamlDotNet.Core { public static class Parser { public const int Unlike = 1; public static string Say() => typeof(Parser).Assembly.GetName().Version.ToString(); } }");
        repository.WriteProject("other/other.csproj", "Microsoft.NET.Sdk", "netstandard2.0", """
            <ItemGroup>
              <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" ExcludeAssets="runtime" />
              <PackageReference Include="Microsoft.CodeAnalysis.Analyzers" Version="5.12.0" PrivateAssets="all" />
              <ProjectReference Include="../yaml/yaml.csproj" />
            </ItemGroup>
            """);
        repository.Write("other/OtherAnalyzer.cs", """
            using System.Collections.Immutable;
            using Microsoft.CodeAnalysis;
            using Microsoft.CodeAnalysis.Diagnostics;

            [DiagnosticAnalyzer(LanguageNames.CSharp)]
            public sealed class OtherAnalyzer : DiagnosticAnalyzer
            {
                private static readonly DiagnosticDescriptor s_rule = new DiagnosticDescriptor("OTHER1", "Other", "{0}", "Other", DiagnosticSeverity.Warning, true);
                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_rule);
                public override void Initialize(AnalysisContext context)
                {
                    context.EnableConcurrentExecution();
                    context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                    context.RegisterCompilationAction(end => end.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None, YamlDotNet.Core.Parser.Say())));
                }
            }
            """);
        repository.WriteProject("app/app.csproj", content: """
            <PropertyGroup><ReportLintHost>analyzer</ReportLintHost></PropertyGroup>
            <ItemGroup>
              <Analyzer Include="../other/bin/Debug/netstandard2.0/other.dll" />
              <Analyzer Include="../other/bin/Debug/netstandard2.0/YamlDotNet.dll" />
            </ItemGroup>
            """);
        repository.Write("app/a.report.yaml", SampleReport.PublishedLate);
        repository.Write("app/Use.cs", "public static class Use { public const string Text = Reports.A.Text; }");

        var other = await repository.BuildAsync("other");
        Assert.True(other.ExitCode == 0, other.ToString());
        var said = (await repository.BuildAsync("app")).AssertSucceeded("app/a.report.yaml(4,7): warning RL6017", "CSC: warning OTHER1");

        Assert.Equal("99.0.0.0", said.Messages.Single(message => message.Code is "OTHER1").Text);
    }
}

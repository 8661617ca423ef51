# PowerShell completion for reportlint, written by "reportlint completion pwsh"
Register-ArgumentCompleter -Native -CommandName reportlint -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $position = $cursorPosition - $commandAst.Extent.StartOffset
    # Where reportlint has nothing to offer, PowerShell completes file names.
    reportlint "[suggest:$position]" $commandAst.ToString() 2>$null | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}

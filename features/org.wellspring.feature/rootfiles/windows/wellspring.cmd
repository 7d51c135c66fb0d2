@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Wellspring: the window, or with a command the command line. Needs Java 21 or newer in JAVA_HOME or on the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "CACHE=%LOCALAPPDATA%\Wellspring"
if not exist "%CACHE%" mkdir "%CACHE%"
set "KIND=command"
set "HEAP="
rem A page that was looked at is garbage before it can grow old; what is free goes back to the system.
if "%~1"=="" set "KIND=window" & set "HEAP=-Xms64m -Xmn32m -XX:SurvivorRatio=4 -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\%KIND%.jsa" %HEAP% "-Dwellspring.cache=%CACHE%" "-Dwellspring.archive=%CACHE%\%KIND%.jsa" %WELLSPRING_JAVA_OPTS% -jar "%~dp0wellspring.jar" %*
exit /b %ERRORLEVEL%

import type { Table } from './term.ts';

export const MOBILE: Table = {
  kind: 'skill',
  field: 'mobile',
  rows: `
Mobile development = mobile app development, mobile apps, mobile applications, mobile application development, mobile engineering, mobile developer > software engineering
iOS = iOS development, iOS apps, iPhone development, iOS SDK > mobile development
Android = Android development, Android SDK, Android apps, Android Studio > mobile development
SwiftUI = Swift UI > iOS, Swift
UIKit > iOS
Xcode > iOS
Core Data framework; TestFlight > iOS
Jetpack Compose = Android Jetpack > Android, Kotlin
React Native > mobile development, React
Flutter > mobile development, Dart
Ionic; Cordova = PhoneGap > mobile development
App Store deployment = App Store Connect; Google Play = Google Play Console, Google Play Store
Progressive web apps = PWA, PWAs, progressive web app
Push notifications
`,
};

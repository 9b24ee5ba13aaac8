pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// Commissioning: one step at a time; above where one is, in the middle what was found, below what can be done.
Page {
    id: page

    required property CommissionView view

    StepHead {
        id: head
        width: parent.width
        title: page.view.title
        count: page.view.count
        steps: page.view.steps
        position: page.view.position
    }

    Label {
        id: words
        objectName: "words"
        text: page.view.text
        width: parent.width
        font.pixelSize: Theme.small
        wrapMode: Text.WordWrap
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
    }

    Chips {
        id: chips
        objectName: "choices"
        visible: choices.length > 0 && !page.view.running && !page.view.ending
        anchors.top: words.bottom
        anchors.topMargin: visible ? Theme.gap : 0
        width: parent.width
        height: visible ? Theme.touch : 0
        choices: page.view.choices
        current: page.view.chosen
        onChosen: index => page.view.choose(index)
    }

    Rectangle {
        id: bar
        visible: page.view.running || page.view.ending
        anchors.top: chips.bottom
        anchors.topMargin: visible ? Theme.gap : 0
        width: parent.width
        height: visible ? Math.round(10 * Theme.u) : 0
        radius: height / 2
        color: Theme.raised

        Rectangle {
            width: parent.width * page.view.progress
            height: parent.height
            radius: height / 2
            color: Theme.test
        }
    }

    Card {
        anchors.top: bar.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        width: parent.width

        TextList {
            id: list
            objectName: "found"
            anchors.fill: parent
            anchors.leftMargin: Theme.gutter
            anchors.rightMargin: Theme.gutter
            anchors.topMargin: Theme.tight
            anchors.bottomMargin: Theme.tight
            rows: page.view.rows
        }

        ScrollHint {
            view: list
        }
    }

    Item {
        id: buttons
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.touch

        TouchButton {
            id: back
            width: Math.round(64 * Theme.u)
            height: parent.height
            icon: "chevron-left"
            hint: qsTr("Back")
            enabled: page.view.position > 0 && !page.view.running && !page.view.ending
            onClicked: page.view.previous()
        }

        Item {
            anchors.left: back.right
            anchors.right: onward.left
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            height: parent.height

            HoldButton {
                visible: page.view.testable
                anchors.fill: parent
                hold: page.view.begin
                accent: Theme.test
                text: page.view.test_text
            }

            TouchButton {
                visible: page.view.running
                anchors.fill: parent
                text: qsTr("End the test")
                icon: "stop"
                onClicked: page.view.stop()
            }

            HoldButton {
                visible: page.view.finishing
                anchors.fill: parent
                hold: page.view.mark
                text: qsTr("Hold to mark as commissioned")
            }

            TouchButton {
                visible: page.view.leads
                anchors.fill: parent
                text: page.view.lead_text
                icon: page.view.lead_icon
                onClicked: page.view.lead()
            }
        }

        TouchButton {
            id: onward
            anchors.right: parent.right
            width: Math.round(120 * Theme.u)
            height: parent.height
            text: page.view.onward_text
            strong: true
            enabled: page.view.position < page.view.steps - 1 && !page.view.running && !page.view.ending
            onClicked: page.view.next()
        }
    }
}
